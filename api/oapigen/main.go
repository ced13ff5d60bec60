// Package main makes the HTTP code from openapi.yaml, the one description of
// the service: the server's interface and models, the table of operations with
// the rules of their parameters, and the Go client.
//
// Limits are not written twice: the validator tags of request bodies are derived
// from the schemas here (rules.go), because the generated server itself would
// enforce none of them.
package main

import (
	"fmt"
	"os"
	"path/filepath"
)

func main() {
	if err := run(filepath.Join("..", "openapi.yaml"), filepath.Join("..", "tools.mod"), "."); err != nil {
		fmt.Fprintln(os.Stderr, "oapigen:", err)
		os.Exit(1)
	}
}

// run writes the generated files of the contract at spec below dir.
func run(spec, tools, dir string) error {
	files, err := generate(spec, tools)
	if err != nil {
		return err
	}
	for name, code := range files {
		if err := os.WriteFile(filepath.Join(dir, name), code, 0o644); err != nil {
			return err
		}
	}
	return nil
}
