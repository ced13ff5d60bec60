// Songyao (问医送药) takes medicine requests by telephone and follows each until
// the medicine is delivered and the insurance card is back.
package main

import (
	_ "embed"
	"os"

	"songyao/cli"
)

//go:embed openapi.yaml
var spec []byte

func main() { os.Exit(cli.Main(os.Args[1:], spec)) }
