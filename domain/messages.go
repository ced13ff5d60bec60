package domain

import "fmt"

// Lang is a language in which the service answers.
type Lang string

// The languages. Chinese comes first.
const (
	Chinese Lang = "zh-CN"
	English Lang = "en"
)

// text fills the message of code with args; a code without a message shows
// itself, which a test forbids.
func text(lang Lang, code string, args []any) string {
	m, ok := messages[code]
	if !ok {
		return code
	}
	format := m.zh
	if lang == English {
		format = m.en
	}
	if len(args) == 0 {
		return format
	}
	return fmt.Sprintf(format, args...)
}

// HasMessage reports whether the code has a text.
func HasMessage(code string) bool { _, ok := messages[code]; return ok }

// messages holds the text of every error code. Placeholders take the error's
// Args in order; both languages take the same ones.
var messages = map[string]struct{ zh, en string }{
	"internal":          {"系统内部错误，请稍后再试", "internal error, please try again"},
	"unavailable":       {"系统繁忙，请稍后再试", "the service is busy, please try again"},
	"not_found":         {"找不到：%s", "not found: %s"},
	"invalid_id":        {"编号格式不对", "not a valid id"},
	"invalid_date":      {"日期不存在，应为 2020-06-13 这样的格式", "no such date; write it like 2020-06-13"},
	"unauthenticated":   {"请先登录：令牌缺失、过期或已作废", "please sign in: the token is missing, expired or revoked"},
	"forbidden":         {"您的角色不能执行此操作", "your role does not allow this"},
	"changed_meanwhile": {"刚刚有人改动过，请刷新后再看", "somebody changed it meanwhile; please look again"},
	"stale_version":     {"您看到的版本已过时，请刷新后再改", "you saw an older version; please reload"},
	"already_exists":    {"已经存在同样的记录", "the same record exists already"},
	"still_referenced":  {"引用的记录不存在或仍被使用", "a record referred to does not exist or is in use"},
	"invalid_phone":     {"电话号码无法识别", "not a telephone number"},

	"invalid_transition":     {"当前状态“%s”不能执行“%s”", "not possible from state %q: %q"},
	"transition_role":        {"您的角色不能执行“%s”", "your role does not allow %q"},
	"idempotency_key_reused": {"Idempotency-Key 已用于另一份内容", "this Idempotency-Key was used with another body"},
	"idempotency_in_flight":  {"同一请求正在处理中", "the same request is being worked on"},
}
