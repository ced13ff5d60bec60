package workflow

// Moves is the table itself.
var Moves = moves
