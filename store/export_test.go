package store

// PostgresType is tested against the schema.
var PostgresType = postgresType

// Wrap makes a driver's error one of the domain.
var Wrap = wrap
