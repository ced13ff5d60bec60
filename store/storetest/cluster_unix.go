//go:build unix

package storetest

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/jackc/pgx/v5"
)

// clusterScript makes and runs a cluster in directory $2 with the programs in $1. Its standard input is a pipe that
// the test process holds: cat ends when that process does, even by kill -9, and everything is then taken away.
// QUIT alone would be lost on a postgres so young that it still ignores it, as what a shell puts in the background
// does; TERM alone would wait for running queries. Nothing here has to survive a crash, so nothing is synced to disk.
const clusterScript = `
new() { "$1/initdb" -D "$2/data" -U postgres -A trust -E UTF8 --locale="$3" --no-sync; }
new "$1" "$2" C.UTF-8 || new "$1" "$2" C || exit 1
"$1/postgres" -D "$2/data" -k "$2" -p 5432 -c listen_addresses= -c max_connections=200 -c timezone=UTC \
	-c fsync=off -c synchronous_commit=off -c full_page_writes=off &
cat
kill -TERM $!
kill -QUIT $!
wait
cd / && rm -rf "$2"
`

// startCluster starts a Postgres of this process alone, on a socket in a new directory. It takes about a second,
// which is less trouble than a server shared between the processes of one go test: that one needs somebody to stop
// it, and a name in the environment that makes the test cache miss when it changes.
func startCluster() (string, error) {
	programs, err := findPrograms()
	if err != nil {
		return "", err
	}
	attributes, err := daemonAttributes()
	if err != nil {
		return "", err
	}
	// Not TMPDIR: the path of a socket is short by law, and the postgres user must be able to reach it.
	dir, err := os.MkdirTemp("/tmp", "storetest")
	if err != nil {
		return "", err
	}
	exited, err := runCluster(programs, dir, attributes)
	if err != nil {
		return "", errors.Join(err, os.RemoveAll(dir))
	}
	where := "postgres://postgres@/postgres?port=5432&sslmode=disable&host=" + url.QueryEscape(dir)
	return where, awaitCluster(where, dir, exited)
}

func runCluster(programs, dir string, attributes *syscall.SysProcAttr) (exited <-chan error, err error) {
	if c := attributes.Credential; c != nil {
		if err := os.Chown(dir, int(c.Uid), int(c.Gid)); err != nil {
			return nil, err
		}
	}
	// A file and not the test's own output, which go test would wait for.
	log, err := os.Create(filepath.Join(dir, "log"))
	if err != nil {
		return nil, err
	}
	defer log.Close()
	end, life, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	defer end.Close()
	cmd := exec.Command("sh", "-c", clusterScript, "sh", programs, dir)
	cmd.Stdin, cmd.Stdout, cmd.Stderr = end, log, log
	cmd.Dir = dir
	cmd.Env = []string{"PATH=" + os.Getenv("PATH")} // no PGDATA, PGPORT or locale of whoever runs the tests
	cmd.SysProcAttr = attributes
	if err := cmd.Start(); err != nil {
		return nil, errors.Join(err, life.Close())
	}
	done := make(chan error, 1)
	go func() {
		err := cmd.Wait() // until the end of this process, with life held open
		done <- errors.Join(err, life.Close())
	}()
	return done, nil
}

func awaitCluster(where, dir string, exited <-chan error) error {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	for {
		conn, err := pgx.Connect(ctx, where)
		if err == nil {
			return conn.Close(ctx)
		}
		select {
		case gone := <-exited:
			log, _ := os.ReadFile(filepath.Join(dir, "log"))
			return errors.Join(fmt.Errorf("start the test Postgres: %w\n%s", gone, log), os.RemoveAll(dir))
		case <-ctx.Done():
			return fmt.Errorf("the test Postgres does not answer: %w", err)
		case <-time.After(20 * time.Millisecond):
		}
	}
}

// findPrograms returns the folder that holds initdb and postgres: where the PATH leads, else Debian's newest.
func findPrograms() (string, error) {
	if path, err := exec.LookPath("initdb"); err == nil {
		if path, err = filepath.EvalSymlinks(path); err == nil {
			return filepath.Dir(path), nil
		}
	}
	found, _ := filepath.Glob("/usr/lib/postgresql/*/bin/initdb")
	newest, folder := -1, ""
	for _, path := range found {
		bin := filepath.Dir(path)
		version, err := strconv.Atoi(strings.TrimPrefix(filepath.Dir(bin), "/usr/lib/postgresql/"))
		if err == nil && version > newest {
			newest, folder = version, bin
		}
	}
	if folder == "" {
		return "", errNoPostgres
	}
	return folder, nil
}

// daemonAttributes keep the terminal's signals from the cluster, which would otherwise die of a Ctrl-C before it is
// tidied away, and take root from it, because initdb and postgres refuse to run as root.
func daemonAttributes() (*syscall.SysProcAttr, error) {
	attributes := &syscall.SysProcAttr{Setsid: true}
	if os.Geteuid() != 0 {
		return attributes, nil
	}
	account, err := user.Lookup("postgres")
	if err != nil {
		return nil, fmt.Errorf("%w: Postgres will not run as root: %w", errNoPostgres, err)
	}
	uid, err := strconv.ParseUint(account.Uid, 10, 32)
	if err != nil {
		return nil, err
	}
	gid, err := strconv.ParseUint(account.Gid, 10, 32)
	if err != nil {
		return nil, err
	}
	attributes.Credential = &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}
	return attributes, nil
}
