package cli

import (
	"path/filepath"
	"strings"
	"testing"
)

func TestEveryMistakeInTheSettingsIsListed(t *testing.T) {
	t.Parallel()
	_, errs, code := songyao(t, []string{"SONGYAO_LOG_LEVEL=loud", "SONGYAO_MAX_CONNS=many"},
		"serve", "--addr", "8080", "--db", filepath.Join(t.TempDir(), "no", "folder.db"), "--log-format=xml", "--demo-data=maybe")
	if code != 1 {
		t.Errorf("exit code %d", code)
	}
	for _, want := range []string{
		"6 mistakes", `--addr "8080"`, "no/folder.db", `--log-format "xml"`, `--demo-data "maybe"`,
		`SONGYAO_LOG_LEVEL "loud"`, `SONGYAO_MAX_CONNS "many"`,
	} {
		if !strings.Contains(errs, want) {
			t.Errorf("does not name %s:\n%s", want, errs)
		}
	}
}

func TestSettings(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name    string
		environ []string
		args    []string
		want    string
	}{
		{"the default", nil, nil, "SONGYAO_ADDR=:8080\n"},
		{"the environment", []string{"SONGYAO_ADDR=127.0.0.1:81"}, nil, "SONGYAO_ADDR=127.0.0.1:81\n"},
		{"a flag wins", []string{"SONGYAO_ADDR=127.0.0.1:81"}, []string{"--addr", ":82"}, "SONGYAO_ADDR=:82\n"},
		{"an empty variable is none", []string{"SONGYAO_ADDR="}, nil, "SONGYAO_ADDR=:8080\n"},
		{"a switch", nil, []string{"--demo-data"}, "SONGYAO_DEMO_DATA=true\n"},
		{"a switch in the environment", []string{"SONGYAO_DEMO_DATA=1"}, nil, "SONGYAO_DEMO_DATA=true\n"},
		{"level", nil, []string{"--log-level", "WARN"}, "SONGYAO_LOG_LEVEL=warn\n"},
		{"IPv6", nil, []string{"--addr", "[::1]:80"}, "SONGYAO_ADDR=[::1]:80\n"},
		{"connections", nil, []string{"--max-conns", "16"}, "SONGYAO_MAX_CONNS=16\n"},
		{"pictures in a bucket", nil, []string{"--attachments", "s3://photos/a?endpoint=http://s3.local"}, "SONGYAO_ATTACHMENTS=s3://photos/a?endpoint=http%3A%2F%2Fs3.local\n"},
		{"a password", []string{"SONGYAO_DB=postgres://u:geheim@h:5432/db"}, nil, "SONGYAO_DB=postgres://u:xxx@h:5432/db\n"},
		{"a map service", []string{"SONGYAO_MAP_URL=https://u:geheim@h/osrm"}, nil, "SONGYAO_MAP_URL=https://u:xxx@h/osrm\n"},
		{"a password aside", nil, []string{"--db", "postgres://h/db?password=geheim&user=u"}, "SONGYAO_DB=postgres://h/db?password=xxx&user=u\n"},
	} {
		out, errs, code := songyao(t, c.environ, append([]string{"serve", "--print-config"}, c.args...)...)
		if code != 0 || !strings.Contains(out, c.want) || strings.Contains(out, "geheim") {
			t.Errorf("%s: %d %s%swant %s", c.name, code, out, errs, c.want)
		}
	}
}

func TestBadSettings(t *testing.T) {
	t.Parallel()
	for _, args := range [][]string{
		{"--addr", ""},
		{"--addr", ":99999"},
		{"--addr", "http://localhost:80"},
		{"--db", "mysql://u:geheim@h/db"},
		{"--db", "postgres://u:geh%eim@h/db"},
		{"--db", "host=h password=geheim"},
		{"--db", "a?b.db"},
		{"--max-conns", "1.5"},
		{"--map-url", "localhost:5000"},
		{"--map-url", "ftp://u:geheim@h"},
		{"--map-places", "1"},
		{"--attachments", "ftp://h/photos"},
		{"--attachments", "s3://key:geheim@bucket"},
		{"--attachments", "s3://bucket?secret=geheim"},
		{"--attachments", "s3://"},
		{"--attachments", "s3://bucket?endpoint=localhost:9000"},
		{"--log-format", ""},
	} {
		out, errs, code := songyao(t, nil, append([]string{"serve", "--print-config"}, args...)...)
		if code != 1 || !strings.Contains(errs, args[0]) {
			t.Errorf("%q: %d %s%s", args, code, out, errs)
		}
		if strings.Contains(errs, "geh") {
			t.Errorf("%q shows the password: %s", args, errs)
		}
	}
}

func TestUnknownSettingsAreNamed(t *testing.T) {
	t.Parallel()
	p := &program{environ: []string{"SONGYAO_ADR=:80", "SONGYAO_ADDR=:80", "PATH=/bin"}}
	if got := p.unknown(); len(got) != 1 || got[0] != "SONGYAO_ADR" {
		t.Error(got)
	}
}
