package store

// PostgresType is tested against the schema.
var PostgresType = postgresType
