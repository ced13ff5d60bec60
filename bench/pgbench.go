package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
)

// script is a pgbench script with its constants.
type script struct {
	text      string
	constants []string // name=value
}

var (
	placeholder = regexp.MustCompile(`\$(\d+)`)
	// numberKept is how an update writes a request's number back as it was read.
	numberKept = regexp.MustCompile(`\b(numbered_on|day_number) = \$\d+`)
)

// newScript turns captured statements into a pgbench script. Every parameter
// stays one, bound by pgbench, except those that are computed.
func newScript(seen []statement, values [][]value, first int, pipelined bool) script {
	var s script
	names := map[string]string{}
	constant := func(v any) string {
		text := fmt.Sprint(v)
		if names[text] == "" {
			names[text] = fmt.Sprintf("v%d", len(names))
			s.constants = append(s.constants, names[text]+"="+text)
		}
		return ":" + names[text]
	}
	var b strings.Builder
	fmt.Fprintf(&b, "\\set resident %d + :client_id + %d * :call\n\\set home %s\n\\set call :call + 1\n", first, clients, homeSQL)
	for i, st := range seen {
		sql := placeholder.ReplaceAllStringFunc(numberKept.ReplaceAllString(st.sql, "$1 = $1"), func(mark string) string {
			n, _ := strconv.Atoi(mark[1:])
			switch v := values[i][n-1]; {
			case v.arg == nil:
				return "NULL"
			case v.arg == "": // pgbench has no empty variables
				return "''"
			case v.sql != "":
				return v.sql
			default:
				return constant(v.arg)
			}
		})
		if pipelined && strings.HasPrefix(sql, "BEGIN") {
			b.WriteString("\\startpipeline\n")
		}
		b.WriteString(sql + ";\n")
		if pipelined && sql == "COMMIT" {
			b.WriteString("\\endpipeline\n")
		}
	}
	s.text = b.String()
	s.constants = append(s.constants, "call=0")
	return s
}

// findPgbench looks beside the server's programs and on the PATH.
func findPgbench(programs string) (string, error) {
	if path := filepath.Join(programs, "pgbench"); exec.Command(path, "--version").Run() == nil {
		return path, nil
	}
	return exec.LookPath("pgbench")
}

var (
	processed = regexp.MustCompile(`number of transactions actually processed: (\d+)/(\d+)`)
	perSecond = regexp.MustCompile(`tps = ([0-9.]+) \(without initial connection time\)`)
)

// replay lets pgbench run the script so many times a client.
func (c *cluster) replay(ctx context.Context, database string, s script, each int) (outcome, error) {
	file, err := os.CreateTemp("", "songyao-bench-*.sql")
	if err != nil {
		return outcome{}, err
	}
	defer os.Remove(file.Name())
	if _, err := file.WriteString(s.text); err != nil {
		return outcome{}, err
	}
	if err := file.Close(); err != nil {
		return outcome{}, err
	}
	args := []string{
		"-n", "-M", "prepared", "-c", strconv.Itoa(clients), "-j", "2", "-t", strconv.Itoa(each), "-f", file.Name(),
		"-h", c.Directory, "-p", "5432", "-U", "postgres",
	}
	for _, v := range s.constants {
		args = append(args, "-D", v)
	}
	cmd := exec.CommandContext(ctx, c.pgbench, append(args, database)...)
	text, err := cmd.CombinedOutput()
	if err != nil {
		return outcome{}, fmt.Errorf("pgbench: %w\n%s", err, text)
	}
	done, tps := processed.FindSubmatch(text), perSecond.FindSubmatch(text)
	if done == nil || tps == nil || string(done[1]) != string(done[2]) {
		return outcome{}, errors.New("pgbench did not do all it should:\n" + string(text))
	}
	rate, err := strconv.ParseFloat(string(tps[1]), 64)
	return outcome{Seconds: float64(clients*each) / rate, CPU: processorTime(cmd.ProcessState)}, err
}
