// Package migrations holds the schema, the truth about every table, in the
// dialects of both databases: same numbers, same names, same columns.
package migrations

import "embed"

// FS holds postgres/*.sql and sqlite/*.sql in goose's format.
//
//go:embed postgres/*.sql sqlite/*.sql
var FS embed.FS
