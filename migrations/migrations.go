// Package migrations holds the schema, the truth about every table, in the
// dialects of both databases: same numbers, same names, same columns. CHECKs and
// triggers repeat what must hold whatever the program does. A migration that was
// released is never edited. The store runs them and its tests hold them to each
// other, to the structs of domain and to its enumerations.
package migrations

import "embed"

// FS holds postgres/*.sql and sqlite/*.sql in goose's format.
//
//go:embed postgres/*.sql sqlite/*.sql
var FS embed.FS
