package cli

import (
	"fmt"
	"log/slog"
	"net"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"songyao/store"
	"songyao/store/blobs"
)

// Config is everything that can be set. A flag wins over the environment, which
// wins over the default.
type Config struct {
	Addr     string // to listen on
	DB       string // path of a SQLite file, or postgres://...
	MaxConns int    // to Postgres; 0 for the driver's default
	// Attachments is where pictures are kept: a folder, or s3://bucket/prefix?endpoint=...
	Attachments string
	DemoData    bool       // fill an empty database with a demonstration
	LogLevel    slog.Level // least level that is logged
	LogFormat   string     // json or text
	MapURL      string     // an OSRM-compatible service, or ""
	MapPlaces   int        // most places it accepts a table
}

// option is one setting: --max-conns is also SONGYAO_MAX_CONNS.
type option struct {
	name     string
	standard string // the default, as text
	help     string
	set      func(*Config, string) error
	show     func(*Config) string
}

// env is the setting's environment variable: attachments is SONGYAO_ATTACHMENTS.
func (o *option) env() string {
	return "SONGYAO_" + strings.ToUpper(strings.ReplaceAll(o.name, "-", "_"))
}

// common are the settings of every command.
var common = []option{
	{
		"db", "songyao.db", "数据库：SQLite 文件路径，或 postgres://用户:密码@主机/库 / database: path of a SQLite file, or a postgres URL",
		setDB, func(c *Config) string { return masked(c.DB) },
	},
	{
		"max-conns", "0", "Postgres 连接数上限，0 为默认 / most connections to Postgres, 0 for the default",
		setMaxConns, func(c *Config) string { return strconv.Itoa(c.MaxConns) },
	},
	{
		"attachments", "", "照片存放处：文件夹，或 s3://桶/前缀?endpoint=https://主机；默认为数据库文件旁的 attachments / " +
			"where pictures are kept: a folder, or an S3 address; the folder attachments beside the database file when left out",
		setAttachments, func(c *Config) string { return masked(c.Attachments) },
	},
}

// serving are the settings of serve alone.
var serving = []option{
	{
		"addr", ":8080", "监听地址 / address to listen on",
		setAddr, func(c *Config) string { return c.Addr },
	},
	{
		"demo-data", "false", "空数据库装入演示数据 / fill an empty database with a demonstration",
		setDemoData, func(c *Config) string { return strconv.FormatBool(c.DemoData) },
	},
	{
		"log-level", "info", "日志级别 / log level: debug, info, warn, error",
		setLogLevel, func(c *Config) string { return strings.ToLower(c.LogLevel.String()) },
	},
	{
		"log-format", "json", "日志格式 / log format: json, text",
		setLogFormat, func(c *Config) string { return c.LogFormat },
	},
	{
		"map-url", "", "行车时间来自与 OSRM 兼容的地图服务；不设则按直线估计 / driving times from an OSRM-compatible service; estimated when not set",
		setMapURL, func(c *Config) string { return masked(c.MapURL) },
	},
	{
		"map-places", "100", "地图服务一次最多接受的地点数 / most places a table of the map service",
		setMapPlaces, func(c *Config) string { return strconv.Itoa(c.MapPlaces) },
	},
}

// addOptions makes flags that take any text: config checks all settings together,
// so that whoever sets up the service sees every mistake at once.
func addOptions(flags *pflag.FlagSet, options []option) {
	for _, o := range options {
		f := flags.VarPF((*anyText)(&o.standard), o.name, "", o.help+" [$"+o.env()+"]")
		if o.standard == "false" {
			f.NoOptDefVal = "true" // --demo-data alone
		}
	}
}

// anyText is the value of a flag before anybody has looked at it.
type anyText string

func (t *anyText) String() string     { return string(*t) }
func (t *anyText) Set(s string) error { *t = anyText(s); return nil }
func (t *anyText) Type() string       { return "" }

// config reads the settings of the command; the error lists every mistake.
func (p *program) config(c *cobra.Command) (*Config, error) {
	cfg := &Config{}
	var wrong []string
	for _, o := range slices.Concat(common, serving) {
		value, from := o.standard, "--"+o.name
		for _, v := range p.environ {
			if name, text, _ := strings.Cut(v, "="); name == o.env() && text != "" {
				value, from = text, o.env()
			}
		}
		if f := c.Flags().Lookup(o.name); f != nil && f.Changed {
			value, from = f.Value.String(), "--"+o.name
		} else if f == nil {
			value = o.standard // the command has no use for it
		}
		if err := o.set(cfg, value); err != nil {
			wrong = append(wrong, fmt.Sprintf("%s %q: %s", from, masked(value), err))
		}
	}
	if len(wrong) > 0 {
		return nil, fmt.Errorf("设置有 %d 处错误 / %d mistakes in the settings:\n  %s", len(wrong), len(wrong), strings.Join(wrong, "\n  "))
	}
	return cfg, nil
}

// print shows what is set, without passwords.
func (c *Config) print() string {
	var b strings.Builder
	for _, o := range slices.Concat(common, serving) {
		fmt.Fprintf(&b, "%s=%s\n", o.env(), o.show(c))
	}
	return b.String()
}

// unknown lists names in the environment that look like settings and are none.
func (p *program) unknown() (out []string) {
	for _, v := range p.environ {
		name, _, _ := strings.Cut(v, "=")
		if strings.HasPrefix(name, "SONGYAO_") &&
			!slices.ContainsFunc(slices.Concat(common, serving), func(o option) bool { return o.env() == name }) {
			out = append(out, name)
		}
	}
	return out
}

// setAddr takes a host and a port to listen on; the host may be left out.
func setAddr(c *Config, text string) error {
	host, port, err := net.SplitHostPort(text)
	n, bad := strconv.ParseUint(port, 10, 16)
	if err != nil || bad != nil || strings.ContainsAny(host, " /") {
		return mistake{"应像 :8080 或 127.0.0.1:8080", "must look like :8080 or 127.0.0.1:8080"}
	}
	c.Addr = net.JoinHostPort(host, strconv.FormatUint(n, 10))
	return nil
}

// setDB takes the URL of a Postgres database or the path of a SQLite file, whose folder exists.
// What looks like the address of anything else is refused, and not taken for the name of a file.
func setDB(c *Config, text string) error {
	c.DB = text
	if store.IsPostgres(text) {
		if _, err := url.Parse(text); err != nil {
			return mistake{
				"不是有效的 postgres 地址；密码里的特殊字符要写成 %XX", "not a valid postgres URL; write special characters of the password as %XX",
			}
		}
		return nil
	}
	path := strings.TrimPrefix(text, "file:")
	switch info, err := os.Stat(filepath.Dir(path)); {
	case strings.Contains(path, "://"), strings.Contains(path, "host="), strings.Contains(path, "password="):
		return mistake{"只支持 postgres:// 或文件路径", "must be postgres://... or the path of a file"}
	case strings.ContainsAny(path, "?#%"):
		return mistake{"文件路径里不能有 ? # %", "the path of a file must not hold ? # %"}
	case err != nil || !info.IsDir():
		return mistake{"没有文件夹 " + filepath.Dir(path), "there is no folder " + filepath.Dir(path)}
	}
	return nil
}

// setAttachments takes a folder or the URL of an S3 bucket. Keys come from the environment, so
// that no password stands in a list of processes.
func setAttachments(c *Config, text string) error {
	c.Attachments = text
	scheme, _, isURL := strings.Cut(text, "://")
	if isURL && scheme != "s3" {
		return mistake{"只支持文件夹或 s3://", "must be a folder or s3://..."}
	}
	if _, err := blobs.Open(text); err != nil {
		return mistake{"应像 s3://桶/前缀?endpoint=https://主机:9000，密钥放在 AWS_ACCESS_KEY_ID 和 AWS_SECRET_ACCESS_KEY 里", err.Error()}
	}
	return nil
}

// options are what the store needs to know.
func (c *Config) options() store.Options {
	return store.Options{MaxConns: c.MaxConns, Attachments: c.Attachments}
}

// setMaxConns takes how many connections to Postgres there may be; 0 leaves it to the driver.
func setMaxConns(c *Config, text string) error {
	n, err := strconv.Atoi(text)
	if err != nil || n < 0 || n > 10_000 {
		return mistake{"应是 0 到 10000 的整数", "must be a whole number from 0 to 10000"}
	}
	c.MaxConns = n
	return nil
}

// setDemoData takes whether an empty database is filled with the demonstration.
func setDemoData(c *Config, text string) (err error) {
	if c.DemoData, err = strconv.ParseBool(text); err != nil {
		return mistake{"应是 true 或 false", "must be true or false"}
	}
	return nil
}

// setLogLevel takes from which level on lines are logged.
func setLogLevel(c *Config, text string) error {
	if c.LogLevel.UnmarshalText([]byte(text)) != nil {
		return mistake{"应是 debug、info、warn 或 error", "must be debug, info, warn or error"}
	}
	return nil
}

// setLogFormat takes how a line of the log is written: for a program or for a person.
func setLogFormat(c *Config, text string) error {
	if text != "json" && text != "text" {
		return mistake{"应是 json 或 text", "must be json or text"}
	}
	c.LogFormat = text
	return nil
}

// setMapURL takes where the map service is, without query; empty plans with great circles.
func setMapURL(c *Config, text string) error {
	u, err := url.Parse(text)
	if text != "" && (err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || u.RawQuery != "" || u.Fragment != "") {
		return mistake{"应像 http://localhost:5000", "must look like http://localhost:5000"}
	}
	c.MapURL = text
	return nil
}

// setMapPlaces takes how many places the map service answers for in one call.
func setMapPlaces(c *Config, text string) error {
	n, err := strconv.Atoi(text)
	if err != nil || n < 2 || n > 10_000 {
		return mistake{"应是 2 到 10000 的整数", "must be a whole number from 2 to 10000"}
	}
	c.MapPlaces = n
	return nil
}

// masked is a setting without its password; what cannot be taken apart is not
// shown at all.
func masked(setting string) string {
	scheme, _, isURL := strings.Cut(setting, "://")
	switch {
	case !isURL && strings.Contains(setting, "password="):
		return "***"
	case !isURL:
		return setting
	}
	u, err := url.Parse(setting)
	if err != nil {
		return scheme + "://***"
	}
	if _, has := u.User.Password(); has {
		u.User = url.UserPassword(u.User.Username(), "xxx")
	}
	query := u.Query()
	for name := range query {
		if lower := strings.ToLower(name); strings.Contains(lower, "password") || strings.Contains(lower, "secret") {
			query.Set(name, "xxx")
		}
	}
	u.RawQuery = query.Encode()
	return u.String()
}
