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

// clusterScript makes and runs a cluster in directory $2 with the programs in $1 and the settings that follow. Its
// standard input is a pipe that the process holds: cat ends when that process does, even by kill -9, and everything is
// then taken away. QUIT alone would be lost on a postgres so young that it still ignores it, as what a shell puts in
// the background does; TERM alone would wait for running queries.
const clusterScript = `
programs=$1 dir=$2
shift 2
new() { "$programs/initdb" -D "$dir/data" -U postgres -A trust -E UTF8 --locale="$1" --no-sync; }
new C.UTF-8 || new C || exit 1
"$programs/postgres" -D "$dir/data" -k "$dir" -p 5432 -c listen_addresses= -c max_connections=200 -c timezone=UTC "$@" &
cat
kill -TERM $!
kill -QUIT $!
wait
cd / && rm -rf "$dir"
`

// Start starts a Postgres of this process alone, on a socket in a new directory on the disk, with settings of the form
// name=value beside Postgres's own. It ends and is removed when the process ends. It takes about a second, which is less
// trouble than a server shared between the processes of one go test: that one needs somebody to stop it, and a name in
// the environment that makes the test cache miss when it changes.
func Start(settings ...string) (*Cluster, error) {
	// Not TMPDIR: the path of a socket is short by law, and the postgres user must be able to reach it.
	return startIn("/tmp", settings)
}

func startIn(folder string, settings []string) (*Cluster, error) {
	programs, err := findPrograms()
	if err != nil {
		return nil, err
	}
	attributes, err := daemonAttributes()
	if err != nil {
		return nil, err
	}
	dir, err := os.MkdirTemp(folder, "storetest")
	if err != nil {
		return nil, err
	}
	c := &Cluster{
		Programs: programs, Directory: dir,
		URL: "postgres://postgres@/postgres?port=5432&sslmode=disable&host=" + url.QueryEscape(dir),
	}
	exited, err := c.run(attributes, settings)
	if err != nil {
		return nil, errors.Join(err, os.RemoveAll(dir))
	}
	return c, c.await(exited)
}

// startForTests starts a cluster that has nothing to survive: in memory where there is room, because a clone is some
// 650 new files, which cost a disk ten times what they cost memory; without syncs; and without the vacuum that would
// look at every clone.
func startForTests() (*Cluster, error) {
	settings := []string{"fsync=off", "synchronous_commit=off", "full_page_writes=off", "autovacuum=off"}
	if folder := memory(); folder != "" {
		if c, err := startIn(folder, settings); err == nil {
			return c, nil
		}
	}
	return startIn("/tmp", settings)
}

func (c *Cluster) run(attributes *syscall.SysProcAttr, settings []string) (exited <-chan error, err error) {
	dir := c.Directory
	if as := attributes.Credential; as != nil {
		if err := os.Chown(dir, int(as.Uid), int(as.Gid)); err != nil {
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
	cmd := exec.Command("sh", "-c", clusterScript, "sh", c.Programs, dir)
	for _, s := range settings {
		cmd.Args = append(cmd.Args, "-c", s)
	}
	cmd.Stdin, cmd.Stdout, cmd.Stderr = end, log, log
	cmd.Dir = dir
	cmd.Env = []string{"PATH=" + os.Getenv("PATH")} // no PGDATA, PGPORT or locale of whoever runs the tests
	cmd.SysProcAttr = attributes
	if err := cmd.Start(); err != nil {
		return nil, errors.Join(err, life.Close())
	}
	c.Session = cmd.Process.Pid
	done := make(chan error, 1)
	go func() {
		err := cmd.Wait() // until the end of this process, with life held open
		done <- errors.Join(err, life.Close())
	}()
	return done, nil
}

func (c *Cluster) await(exited <-chan error) error {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	for {
		conn, err := pgx.Connect(ctx, c.URL)
		if err == nil {
			return conn.Close(ctx)
		}
		select {
		case gone := <-exited:
			log, _ := os.ReadFile(filepath.Join(c.Directory, "log"))
			return errors.Join(fmt.Errorf("start the test Postgres: %w\n%s", gone, log), os.RemoveAll(c.Directory))
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
		return "", ErrNoPostgres
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
		return nil, fmt.Errorf("%w: Postgres will not run as root: %w", ErrNoPostgres, err)
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
