package domain

import (
	"fmt"
	"strings"
)

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
		m, ok = apiMessages[code]
	}
	if !ok {
		m, ok = ruleMessages[code]
	}
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
	spoken := make([]any, len(args))
	for i, a := range args {
		if word, ok := a.(interface{ Text(Lang) string }); ok {
			a = word.Text(lang)
		}
		spoken[i] = a
	}
	return fmt.Sprintf(format, spoken...)
}

// joinedTexts are the texts of values, whose codes are the prefix and the value, in a row.
func joinedTexts[T ~string](prefix string, values []T) Words {
	in := func(lang Lang, comma string) string {
		out := make([]string, len(values))
		for i, v := range values {
			out[i] = text(lang, prefix+string(v), nil)
		}
		return strings.Join(out, comma)
	}
	return Words{in(Chinese, "、"), in(English, ", ")}
}

// HasMessage reports whether the code has a text.
func HasMessage(code string) bool {
	_, ours := messages[code]
	_, api := apiMessages[code]
	_, rules := ruleMessages[code]
	return ours || api || rules
}

// messages holds the text of every error code. Placeholders take the error's
// Args in order; both languages take the same ones.
var messages = map[string]struct{ zh, en string }{
	"storage_full":         {"磁盘已满，写不进去；请腾出空间，稍后再试", "the disk is full and nothing can be written; make room and try again"},
	"storage_read_only":    {"数据库目前只能读不能写，请稍后再试", "the database can be read and not written just now, please try again"},
	"storage_failing":      {"磁盘读写出错，请稍后再试", "reading or writing the disk failed, please try again"},
	"storage_not_opened":   {"数据库文件打不开：看看文件夹在不在、能不能写", "the database file cannot be opened: is its folder there, and may it be written"},
	"sealing_behind":       {"台账封存超过一分钟没有成功", "the ledger has not been sealed for more than a minute"},
	"internal":             {"系统内部错误，请稍后再试", "internal error, please try again"},
	"unavailable":          {"系统繁忙，请稍后再试", "the service is busy, please try again"},
	"not_found":            {"找不到：%s", "not found: %s"},
	"invalid_id":           {"编号格式不对", "not a valid id"},
	"invalid_date":         {"日期不存在，应为 2020-06-13 这样的格式", "no such date; write it like 2020-06-13"},
	"unauthenticated":      {"请先登录：令牌缺失、过期或已作废", "please sign in: the token is missing, expired or revoked"},
	"forbidden":            {"您的角色不能执行此操作", "your role does not allow this"},
	"changed_meanwhile":    {"刚刚有人改动过，请刷新后再看", "somebody changed it meanwhile; please look again"},
	"stale_version":        {"您看到的版本已过时，请刷新后再改", "you saw an older version; please reload"},
	"already_exists":       {"已经存在同样的记录", "the same record exists already"},
	"still_referenced":     {"引用的记录不存在或仍被使用", "a record referred to does not exist or is in use"},
	"phone_of_spreadsheet": {"号码被电子表格当成了数字（如 1.39E+10、13900000001.0），请把这一列设为文本后重新填写", "a spreadsheet took the number for a quantity (1.39E+10, 13900000001.0); make the column text and enter it again"},
	"phone_digits":         {"手机号应为 11 位，这里有 %d 位", "a mobile number has 11 digits, this one %d"},
	"invalid_phone":        {"电话号码无法识别", "not a telephone number"},

	"not_an_image":            {"不是能打开的 JPEG、PNG 或 WebP 图片", "not a JPEG, PNG or WebP image that can be opened"},
	"image_too_complex":       {"图片分成了 %d 遍以上，请另存后再传", "the image is made of more than %d passes; save it anew"},
	"image_too_large":         {"图片超过 %d 百万像素", "the image has more than %d million pixels"},
	"attachments_unavailable": {"照片库暂时无法读写，请稍后再试", "the store of pictures cannot be reached, please try again"},
	"unknown_attachment":      {"没有这张照片，或用途不符，或属于另一个请求", "no such picture, or it is for something else, or of another request"},
	"attachment_twice":        {"同一张照片只能用一次", "each picture only once"},
	"request_or_community":    {"请指明照片属于哪个请求，或至少哪个小区", "say to which request the picture belongs, or at least to which community"},

	"day_in_past":          {"日期不能早于今天（%s）", "the day is before today (%s)"},
	"day_too_far":          {"日期最晚到 %s", "the day may not be after %s"},
	"too_many_communities": {"一次最多预测 %d 个小区，请指定 community_id", "at most %d communities at a time; name one with community_id"},

	"invalid_transition":     {"当前状态“%s”不能执行“%s”", "not possible from state %q: %q"},
	"transition_role":        {"您的角色不能执行“%s”", "your role does not allow %q"},
	"idempotency_key_reused": {"Idempotency-Key 已用于另一份内容", "this Idempotency-Key was used with another body"},
	"idempotency_in_flight":  {"同一请求正在处理中", "the same request is being worked on"},

	"call_with_nobody":   {"请选择居民、请求或填写号码", "name a resident, a request or a number"},
	"call_times":         {"通话须先开始后结束，且在最近七天之内", "a call begins before it ends, within the last seven days"},
	"callback_not_ahead": {"回电时间须在现在之后、三十天之内", "must be after now and within thirty days"},
	"callback_claimed":   {"同事正在联系此人", "somebody else is calling this person"},
	"callback_closed":    {"已经不用回电了", "nobody is to be rung back about this any more"},
	"answers_missing":    {"还有必问的问题没有答案；没有问完可登记为“再联系”", "questions that must be asked were not; an unfinished call can be recorded as call_back"},
	"answer_missing":     {"还没有问：%s", "not asked yet: %s"},
	"unknown_question":   {"这个话术里没有这个问题", "no such question in the script"},
	"answer_twice":       {"同一问题只能答一次", "each question is answered once"},
	"question_twice":     {"同一问题编号用了两次", "two questions have this key"},
	"choice_twice":       {"同一选项编号用了两次", "two choices have this key"},
	"choices_needed":     {"选择题至少要有两个选项", "a choice needs two options at least"},
	"choices_unwanted":   {"只有选择题有选项", "only a choice has options"},
	"unknown_script":     {"这类通话没有这个版本的话术", "calls of this kind have no script of this version"},

	"responsible_for_residents": {"该人员还负责着居民，请先移交", "answers for residents; hand them over first"},
	"contact_not_reached":       {"没有联系上，不能登记续药的答复", "nobody was reached, so nothing can have been said about refills"},
	"day_not_ahead":             {"日期须在今天之后", "must be a day after today"},
	"snooze_too_long":           {"最晚只能推迟到 %s：再晚就来不及续药", "can be put off until %s at the latest: later a refill would not come in time"},
	"unknown_plan":              {"这一户没有这个用药计划", "nobody in this household has this plan"},
	"refill_twice":              {"同一用药计划只能答复一次", "each plan only once"},
	"refills_of_several":        {"一次只能为一位居民登记续药；请为另一位再登记一次联系", "refills of one resident at a time; record another contact for the other"},
	"nothing_requested":         {"没有要续的药，不能登记请求", "no refill was asked for, so there is nothing to request"},
	"no_need":                   {"这次联系没有登记需求", "no need was told in this contact"},
	"need_settled":              {"该需求已经办结", "the need has been settled"},
	"other_household":           {"不是这一户的居民", "not a resident of this household"},
	"not_responsible":           {"此人并不负责这位居民", "does not answer for this resident"},
	"same_person":               {"移交双方是同一个人", "both sides are the same person"},
	"ends_before_it_begins":     {"结束日期早于开始日期", "ends before it begins"},
	"rule_contradicts":          {"与 %s 起执行的规定（%s）范围和日期重叠", "speaks of the same cases as the rule from %s on (%s)"},
	"account_not_payable":       {"医院和医保账户只能通过购药或退药变动", "hospital and insurance accounts move only with a purchase or its return"},
	"already_decided":           {"这个问题已经答复过了", "this question has been answered"},
	"card_conflict":             {"同一张医保卡正由另一位司机用于另一个请求，请派给同一位司机或等待", "another driver is under way with the same card; give it to the same driver or wait"},
	"card_not_held":             {"医保卡不在您手上，不能用它购药", "you do not hold the insurance card"},
	"card_required":             {"请收取医保卡；无需医保卡请改用“免收卡”", "collect the insurance card, or waive it"},
	"cash_needs_amount":         {"现金信封和金额必须一起登记", "a cash envelope and its amount belong together"},
	"change_differs":            {"找零不对，手中余额为 %s 元", "the change is wrong: %s yuan are left"},
	"collect_instead":           {"物品在居民手中，请用“收卡”登记", "the item is with the resident; collect it instead"},
	"decision_pending":          {"还有问题等待接线员答复", "a question to the hotline is still open"},
	"deliver_instead":           {"药品交给居民请用“送达”登记", "record the delivery instead"},
	"duplicate_request":         {"该居民已有同一药品的未完成请求；确需再登记请填写理由", "the resident has an unfinished request for this drug; give a reason to register another"},
	"expiry_out_of_range":       {"有效期须在今后 366 天之内", "must expire within the next 366 days"},
	"goods_not_held":            {"药品不在您手上", "you do not hold the goods"},
	"last_admin":                {"这是该处最后一位管理员，请先指定另一位", "is the last admin of a place; name another one first"},
	"purse_not_empty":           {"该人员手中还有未结的款项，请先结清", "still has money to settle; settle it first"},
	"archived":                  {"该记录已归档，请先恢复", "is archived; restore it first"},
	"not_archived":              {"该记录没有归档，无需恢复", "is not archived, so there is nothing to restore"},
	"needs_second_person":       {"超出您在该处的权限，须双人授权：提交 POST /v1/proposals，由该处另一位管理员或负责人确认；没有别人时由机主在本机用 songyao staff 办理", "is more than you may give alone there: propose it (POST /v1/proposals) to another admin or a supervisor of the place; where there is nobody else, the owner of the machine does it there (songyao staff)"},
	"own_proposal":              {"提出人和受益人不能自己确认", "cannot be confirmed by who proposed it or gains by it"},
	"proposal_over":             {"该提议已确认、撤回或过期，请重新提出", "was confirmed, rejected or has expired; propose it again"},
	"grant_too_wide":            {"不能授予超出您自身范围的角色", "you cannot grant more than you hold"},
	"has_open_requests":         {"该居民还有未结的请求", "the resident has requests that are not closed"},
	"holds_it_already":          {"对方已持有该物品", "the receiver holds it already"},
	"holds_items":               {"该人员手中还有物品，请先交接", "still holds items; hand them over first"},
	"hospital_closed":           {"该医院今天不开诊", "the hospital is closed today"},
	"hospital_not_eligible":     {"该医院不是居民选定的医保定点医院", "the resident is not insured at this hospital"},
	"hospital_short_today":      {"该医院今天已报缺这种药", "the hospital was reported short of this drug today"},
	"id_of_another_time":        {"自带编号（UUIDv7）里的时间须在最近一个月内", "an id of your own (UUIDv7) must be of the last month"},
	"other_community":           {"这不是该居民所在的小区", "not the community of this resident"},
	"day_before_service":        {"本小区那时还没有启用服务", "the community was not yet served on that day"},
	"id_not_v7":                 {"自带编号须为 UUIDv7", "an id of your own must be a UUIDv7"},
	"insured_without_card":      {"免收卡的请求不能有医保支付", "no insurance payment without the card"},
	"invalid_grant":             {"授权须为一个小区或一个区，且存在", "a grant names one community or one district that exists"},
	"item_elsewhere":            {"该物品目前不在居民手中", "the item is not with the resident"},
	"item_not_held":             {"该物品不在您手上，或不属于这个请求", "you do not hold this item, or it is not of this request"},
	"item_still_needed":         {"该物品还要用于居民的另一个请求", "another request still needs this item"},
	"item_twice":                {"同一物品只能登记一次", "each item only once"},
	"items_of_communities":      {"一次只能交接同一小区的物品", "items of one community at a time"},
	"line_needs_drug":           {"请选择药品或写明药名", "choose a drug or write what was said"},
	"line_not_settled":          {"还有药品未经医务人员确认", "a line has not been settled by a medic"},
	"line_required":             {"请指明是哪一种药", "say which line"},
	"line_twice":                {"同一药品只能列一次", "each line only once"},
	"lines_required":            {"至少要有一种药", "at least one line"},
	"not_a_driver":              {"此人不是本小区的司机", "not a driver of this community"},
	"not_a_kit_item":            {"药品不属于收取的物品", "goods are not collected"},
	"not_present_holder":        {"物品现在不在该人手上", "the item is not with that holder now"},
	"not_their_request":         {"不是该居民的请求", "not a request of this resident"},
	"not_your_errand":           {"这个请求派给了另一位司机", "this request was given to another driver"},
	"not_your_item":             {"只有交接双方、调度员或负责人可以登记交接", "only the two sides, a dispatcher or a supervisor record a hand-over"},
	"not_your_money":            {"只能登记自己收付的款项；其他由出纳登记", "record your own payments only; the cashier records others"},
	"not_your_request":          {"您没有经手这个请求，不能为它登记款项", "you have nothing to do with this request; its money is not yours to record"},
	"purse_too_small":           {"付款人手里为这个请求只有 %s", "the payer holds only %s for this request"},
	"money_not_waiting":         {"这笔款项不再等待确认，请刷新", "this payment no longer waits for a confirmation; please look again"},
	"money_not_yours":           {"只有款项的另一方可以确认", "only the other side of the payment confirms it"},
	"other_resident":            {"不是这个请求的居民", "not the resident of this request"},
	"patient_fixed":             {"收卡后不能更换患者；请取消后重新登记", "the patient is fixed once the card is collected; cancel and register anew"},
	"phone_or_number":           {"请给出电话或编号之一", "give a phone or a number"},
	"phone_twice":               {"同一号码登记了两次", "the same number twice"},
	"invalid_number":            {"编号应为 0614-007 这样的格式", "a number looks like 0614-007"},
	"proof_required":            {"交还居民须有凭证", "a return to the resident needs a proof"},
	"reason_required":           {"请填写理由", "a reason is required"},
	"refund_too_high":           {"退款不能超过支付的 %s 元", "the refund is above the %s yuan paid"},
	"request_closed":            {"该请求已结清", "the request is closed"},
	"resident_archived":         {"该居民已停用", "the resident is archived"},
	"same_account":              {"付款方和收款方相同", "both sides are the same"},
	"substitution_never":        {"这种药不允许替代，请找原品种，没有就报缺", "nothing else may be bought for this line; find the product or report it short"},
	"bought_too_much":           {"买得太多：少买一盒也够", "too much was bought: a pack less would do"},
	"medic_only":                {"口述的药品只能由医务人员核实", "what was told in words is settled by a medic only"},
	"substitution_refused":      {"不允许用这种药替代", "this substitute is not allowed"},
	"sums_disagree":             {"总额应等于医保支付加自付", "the total must equal insured plus self-paid"},
	"supervisor_only":           {"只有负责人可以执行", "a supervisor only"},
	"time_out_of_range":         {"时间须在登记之后、现在之前", "must be between the registration and now"},
	"unknown_drug":              {"药品目录中没有这种药", "no such drug in the catalogue"},
	"unknown_hospital":          {"没有这家医院", "no such hospital"},
	"unknown_line":              {"该请求没有这一待购药品", "no such line to be bought in this request"},
	"unknown_resident":          {"没有这位居民", "no such resident"},
	"unknown_staff":             {"没有这位人员，或不在本小区任职", "no such staff member here"},
	"unknown_zone":              {"没有这个时区", "no such time zone"},

	"card_in_incident":      {"医保卡已报失或报损，未了结前不能使用", "the insurance card is in an incident and cannot be used"},
	"item_in_incident":      {"该物品已报失或报损，请由负责人了结", "the item is in an incident; a supervisor settles it"},
	"item_at_home":          {"该物品在居民手中，没有保管责任", "the item is with the resident; nobody else answers for it"},
	"incident_settled":      {"该事件已经了结", "the incident has been settled"},
	"found_by_nobody":       {"了结表示物品没有了，不能写由谁持有", "closed means that it is gone; nobody can have it"},
	"no_request_to_pay_for": {"没有未结的请求可以入账", "no open request uses it, so nothing can be paid"},
	"driver_unavailable":    {"该司机目前不能出车", "this driver cannot serve at present"},
	"staff_unavailable":     {"此人目前不在岗（生病或隔离），不能接收物品", "this person is away (ill, in quarantine) and is given nothing"},
	"nothing_held":          {"此人手中没有物品", "holds nothing"},
	"note_required":         {"有争议请写明情况", "say what happened when you dispute it"},
	"moved_on":              {"该物品之后又交接过，请刷新", "the item has changed hands again; please look again"},
	"not_to_confirm":        {"这次交接不需要确认", "this hand-over needs no confirmation"},
	"not_yours_to_confirm":  {"只有交接的另一方可以确认", "only the other side of the hand-over confirms it"},
	"confirmed_already":     {"您已经确认或回复过", "this has been answered already"},
	"unknown_code":          {"标签码不对，请重新扫描或手工输入", "not a label of ours; scan it again or type it"},
	"labels_of_what":        {"请给出请求或物品之一", "name a request or things, not both"},
	"day_closed":            {"%s 已经日结", "the books of %s are closed"},
	"count_agrees":          {"清点与账面一致，不需要说明", "the count agrees; there is nothing to explain"},
	"explained_already":     {"该差异已经说明过", "the difference has been explained"},
	"day_not_settled":       {"还有 %d 人没有清点或账实不符，不能日结", "%d people have not counted, or their counts differ"},
	"end_count_missing":     {"%s 手中有物品或现金，还没有收工清点", "%s holds something and has not counted it"},
	"end_count_differs":     {"%s 的清点与账面不符，还没有说明", "the count of %s differs and has not been explained"},
	"kit_incomplete":        {"配药包不齐，不能出车", "a kit is not complete; do not leave without it"},
	"kit_missing":           {"%s 的 %s 不在您手上", "of %s you do not have: %s"},
	"kit_uncounted":         {"%s 的 %s 没有清点", "of %s was not counted: %s"},
	"line_sums_required":    {"买了几种药时，每种都要写明金额", "with several lines each needs its sums"},
	"line_sums_disagree":    {"各药金额合计（总额 %s、医保 %s、自付 %s）与购药金额不符", "the lines add up to %s (insured %s, self-paid %s), not to the purchase"},
	"receipt_used":          {"同一医院今天已有另一位居民用过这个票据号", "this receipt number was given today for another resident at this hospital"},
	"price_required":        {"请写明窗口的价格", "say the price at the counter"},
	"wrong_bag":             {"药袋号与这个请求不符，请核对是不是拿错了", "the number on the bag is not this request's; check that it is the right bag"},
	"wrong_name":            {"复述的姓名与患者不符，请核对是不是送错了", "the name read back is not the patient's; check that it is the right door"},
	"receiver_not_allowed":  {"只能交给患者本人或电话中指定的代收人", "only the resident, or who was named on the phone, may take it"},
	"left_with_resident":    {"寄放须写明代收人，不能是患者本人", "what is left is left with somebody else than the resident"},
	"proof_not_enough":      {"须凭：%s", "needs one of: %s"},
	"no_proof_enough":       {"这些药的规定不能同时满足，请负责人豁免", "the rules for these drugs cannot be met together; ask the supervisor for a waiver"},
	"proof_pin":             {"取药码", "PIN"},
	"proof_signature":       {"签名", "signature"},
	"proof_photo":           {"照片", "photo"},
	"proof_witness":         {"见证人", "witness"},
	"pin_wrong":             {"取药码不对，还可以试 %d 次", "wrong PIN; %d tries left"},
	"pin_locked":            {"取药码已锁定，请打热线由接线员换发", "the PIN is locked; ring the hotline for a new one"},
	"pin_not_issued":        {"这个请求还没有取药码，请接线员签发", "no PIN has been issued; the operator issues one"},
	"pin_of_one":            {"凭取药码一次只能交还一个请求的物品", "with a PIN, return the things of one request at a time"},
	"request_finished":      {"该请求已办结，没有要交还的东西", "the request is closed; nothing is left to be handed over"},
	"next_try_past":         {"下次上门时间须在现在之后", "the next try must be after now"},
	"step_twice":            {"同一步骤只能列一次", "each step only once"},
	"receiver_twice":        {"同一代收人登记了两次", "the same receiver twice"},

	"not_fit":       {"暂不能上岗，缺：%s", "not fit to serve; missing: %s"},
	"not_approved":  {"账号尚未审批，请找负责人", "the account has not been approved; ask the supervisor"},
	"test_outdated": {"采样早于最近一次阳性，不能改变结果", "the sample was taken before the positive one and changes nothing"},
	"lack_approval": {"审批", "approval"},
	"lack_training": {"培训", "training"},
	"lack_test":     {"有效的阴性检测", "a valid negative test"},
	"lack_negative": {"阴性结果（最近一次为阳性）", "a negative result (the last was positive)"},

	"proofs_of_proof_rule": {"只有凭证类规定、且必须写明凭证种类", "a rule about proof names proofs, and no other does"},
	"proof_twice":          {"同一凭证只能列一次", "each proof only once"},
	"not_of_drugs":         {"这类规定不分药品", "rules of this kind are not about some drugs"},

	"day_in_future":           {"日期不能在今天之后", "the day must not be after today"},
	"supply_day_before_start": {"日期早于这份用药记录的第一天", "before the first day of this plan"},
	"supply_day_out_of_order": {"停药、改量、住院须按先后登记，之后已有记录", "stops, doses and stays are told in their order, and a later one is known"},
	"supply_too_large":        {"与现有的药加起来太多，请核对数量", "too much together with what is there; please check the quantity"},
	"supply_not_active":       {"这种药现在没有在用", "the drug is not being taken"},
	"supply_not_paused":       {"居民没有住院", "the resident is not in hospital"},
	"supply_not_stopped":      {"这种药没有停用", "the drug has not been stopped"},
	"supply_plan_overlaps":    {"这位居民已有同一种药的用药记录", "the resident has a plan for this drug already"},

	"break_outside_shift":      {"休息时间须在班次之内", "the break must lie within the shift"},
	"break_window":             {"休息的最晚开始时间不能早于最早开始时间", "the latest beginning of the break is before the earliest"},
	"driver_car_differs":       {"司机的车、冷藏箱、班次或休息已变", "the driver has less room, no cold box any more, another shift or another break"},
	"driver_gone":              {"这位司机已停用，或不再是这些小区的司机", "this driver is archived or no longer a driver of these communities"},
	"hospital_not_offered":     {"方案中这家医院不能为该请求配药", "in this plan the hospital cannot serve the request"},
	"in_another_car":           {"药包在另一位司机车上", "the kit is in another driver's car"},
	"lock_needs_target":        {"请指明锁定的司机和医院：请求还没有派", "say which driver and hospital: the request has none yet"},
	"lock_twice":               {"同一请求只能锁定一次", "each request only once"},
	"move_refused":             {"这样调整不可行", "the rules do not allow this move"},
	"nothing_to_compare":       {"请指明与哪个方案比较", "say with which plan"},
	"plan_day_over":            {"日期已过", "the day is over"},
	"plan_given_up":            {"计算 %d 次均中断，已放弃，请缩小范围后重新计算", "the search was cut short %d times and is given up; plan again for less"},
	"plan_now_is_today":        {"只有当天的方案能从现在出发", "only a plan for today starts now"},
	"plan_outdated":            {"情况已变，方案有 %d 处不再成立，请重新计算", "the world has changed: %d points of the plan no longer hold; plan again"},
	"plan_state":               {"方案当前状态“%s”不能这样做", "not possible with a plan that is %s"},
	"pool_of_others":           {"拼单中有您不负责的小区，请由共同的负责人设置", "there are communities in the pool that are not yours: somebody who answers for all of them has to join yours"},
	"request_driver_differs":   {"请求已改派司机", "the request has another driver now"},
	"request_gone":             {"请求已取消、已送达或不再待购", "the request is cancelled, delivered or no longer to be bought"},
	"request_hospital_differs": {"请求已改派医院", "the request has another hospital now"},
	"request_kit_differs":      {"药包已在别处", "the kit is elsewhere now"},
	"request_lines_differ":     {"要买的药已变", "what is to be bought has changed"},
	"request_state_differs":    {"请求状态由“%s”变为“%s”", "the request was %s and is now %s"},
	"too_many_plans":           {"正在计算的方案太多，请稍后再试", "too many plans are being solved, try again later"},
	"unknown_request":          {"没有这个待配药的请求", "no such request to be served"},
	"zones_differ":             {"不同时区的小区不能一起排", "communities in different time zones cannot be planned together"},

	"unserved_no_hospital":      {"没有医院可以配", "no hospital may serve it"},
	"unserved_no_driver":        {"没有可派的司机", "there is no driver who may take it"},
	"unserved_lock":             {"锁定的司机当天排不下", "it is locked, and the day does not allow it otherwise"},
	"unserved_cold_box":         {"没有带冷藏箱的司机", "no driver who may take it has a cold box"},
	"unserved_capacity":         {"车已装满", "the cars are full"},
	"unserved_quota":            {"医院限号已满", "its hospitals have sold all they may"},
	"unserved_closed":           {"医院全天不开诊", "its hospitals are closed all day"},
	"unserved_hours":            {"赶不上开诊时间", "nobody can be there in time"},
	"unserved_shift":            {"下班前赶不回来", "who could buy it would be back too late"},
	"unserved_card":             {"同一张医保卡的请求须由同一司机办，该司机排不下", "its card rides with a driver who cannot take it as well"},
	"unserved_line_not_settled": {"还有药品未经医务人员确认", "a line has not been settled by a medic"},
	"unserved_kit_away":         {"医保卡不在工作人员手中", "nobody of the service has the card"},
	"unserved_in_another_car":   {"药包在不参加本方案的司机车上", "the kit is in the car of a driver outside this plan"},
	"unserved_stranded":         {"药包在司机车上，下班前送不回来或装不下", "its kit is in a car that cannot bring it home in time and with its room"},
}

// apiMessages holds the texts of what only the HTTP interface can say: bodies,
// fields, headers and cursors. Titles name a Kind.
var apiMessages = map[string]struct{ zh, en string }{
	"title_malformed":       {"无法读取请求内容", "The body cannot be read"},
	"title_invalid":         {"内容有误", "Something in it is not right"},
	"title_unauthenticated": {"未登录", "Not signed in"},
	"title_forbidden":       {"没有权限", "Not allowed"},
	"title_not_found":       {"找不到", "Not found"},
	"title_conflict":        {"与当前状态冲突", "In conflict with the present state"},
	"title_stale":           {"版本已过时", "An older version"},
	"title_unconditional":   {"缺少 If-Match", "If-Match is missing"},
	"title_too_large":       {"内容过大", "Too large"},
	"title_unsupported":     {"不支持的请求方式", "Not supported"},
	"title_too_many":        {"请求过于频繁", "Too many calls"},
	"title_unavailable":     {"暂时无法服务", "Not available just now"},
	"title_internal":        {"系统内部错误", "Internal error"},

	"no_such_path":       {"没有这个地址", "there is nothing at this address"},
	"method_not_allowed": {"此地址不支持这种方法", "this address does not take this method"},
	"not_json":           {"请求内容须为 JSON（Content-Type: application/json）", "the body must be JSON (Content-Type: application/json)"},
	"not_an_image_type":  {"请求内容须为图片（Content-Type: image/jpeg、image/png 或 image/webp）", "the body must be an image (Content-Type: image/jpeg, image/png or image/webp)"},
	"body_too_large":     {"请求内容超过 %d 字节", "the body is larger than %d bytes"},
	"too_many_uploads":   {"您正在发送的内容太多，请等前面的发完", "you are sending too much at once; let the earlier calls finish"},
	"body_required":      {"缺少请求内容", "a body is required"},
	"body_unreadable":    {"请求内容没有收完整", "the body did not arrive whole"},
	"malformed_body":     {"不是有效的 JSON（第 %d 个字节附近）", "not valid JSON (near byte %d)"},
	"not_utf8":           {"请求内容不是 UTF-8 编码", "the body is not UTF-8"},
	"validation_failed":  {"有 %d 处填写不正确", "%d fields are not right"},

	"unknown_field":       {"没有这个字段", "there is no such field"},
	"unknown_parameter":   {"没有这个参数", "there is no such parameter"},
	"duplicate_field":     {"同一字段出现了两次", "the field appears twice"},
	"repeated":            {"只能给一次", "may be given only once"},
	"wrong_type":          {"类型不对，应为 %s", "of the wrong type; %s is expected"},
	"control_character":   {"含有不可见的控制字符", "contains a control character"},
	"invisible_character": {"含有看不见的字符（零宽、方向控制等），请删去后重输", "contains a character that nobody sees (zero width, direction); type it again"},
	"broken_character":    {"含有无法识别的字符（编码损坏）", "contains a broken character (lost in a wrong encoding)"},
	"required":            {"必须填写", "is required"},
	"not_together":        {"不能与另一字段同时填写", "cannot go together with another field"},
	"too_short":           {"至少要有 %s 个字", "must have at least %s characters"},
	"too_long":            {"不能超过 %s 个字", "must have at most %s characters"},
	"too_few":             {"至少要有 %s 项", "must have at least %s entries"},
	"too_many_entries":    {"不能超过 %s 项", "must have at most %s entries"},
	"too_small":           {"不能小于 %s", "must be at least %s"},
	"too_big":             {"不能大于 %s", "must be at most %s"},
	"not_an_option":       {"只能是以下之一：%s", "must be one of: %s"},
	"blank":               {"不能只有空格", "must not be blank"},
	"not_printable":       {"只能使用可见的英文字符", "must be printable ASCII"},
	"not_digits":          {"只能是数字", "must be digits"},
	"invalid_clock":       {"时刻格式不对，应为 08:30 这样", "not a time of the day; write it like 08:30"},
	"invalid_time":        {"时间不对，应为 2020-06-14T08:30:00+08:00 这样", "not a time; write it like 2020-06-14T08:30:00+08:00"},
	"invalid_zone":        {"没有这个时区", "no such time zone"},
	"not_after":           {"必须晚于开始时刻", "must be later than the beginning"},

	"malformed_query":   {"网址中的参数无法读取", "the query cannot be read"},
	"invalid_cursor":    {"翻页标记无效，或不属于这组筛选条件", "the cursor is not valid, or belongs to other filters"},
	"invalid_etag":      {"If-Match 应为带引号的 ETag，例如 \"3\"", "If-Match must be a quoted ETag such as \"3\""},
	"if_match_required": {"修改时必须带上 If-Match，即您看到的 ETag", "a change needs If-Match with the ETag you saw"},

	// What an operator reads to the caller, by the state of the request.
	"next_registered":        {"已登记，收卡员会上门收医保卡", "registered; somebody will come to the door for the insurance card"},
	"next_card_collected":    {"已收卡，正在安排医院", "the card was collected; a hospital is being chosen"},
	"next_hospital_assigned": {"已派医院，司机会去购药", "a hospital was chosen; the driver will buy the medicine there"},
	"next_purchased":         {"药已买到，正在送来", "the medicine was bought and is on its way"},
	"next_delivered":         {"药已送到，医保卡已归还，全部办完", "delivered, the card is back, everything is done"},
	"next_cancelled":         {"已取消，全部办完", "cancelled, everything is done"},
	"next_card_back":         {"医保卡还没有归还，会有人送回", "the insurance card is still out; somebody will bring it back"},
	"next_settle":            {"还有物品或钱款没有结清", "something, or some money, is still to be settled"},
}

// ruleMessages holds the texts about rules, papers, and who has what.
var ruleMessages = map[string]struct{ zh, en string }{
	"not_designated":          {"%s 只能在定点医院购买（%s）", "%s is sold at designated hospitals only (%s)"},
	"prescription_not_issued": {"这家药店不开处方，%s 需由医院开具", "this place issues no prescriptions, and %s needs one"},
	"prescription_expired":    {"%s 的处方已过期", "the prescription for %s has expired"},
	"over_most_days":          {"%s 一张处方最多 %d 天（%s）", "one prescription of %s holds at most %d days (%s)"},
	"dose_unknown":            {"不知道 %s 的每日用量，无法核对是否超过 %d 天", "nobody knows the daily dose of %s, so the %d days cannot be checked"},
	"refill_too_soon":         {"%s 要到 %s 才能用医保续配（%s）；自费可以", "the insurance pays for %s from %s on (%s); who pays alone may buy"},
	"paper_missing":           {"缺少材料：%s", "papers are missing: %s"},
	"likely_out_of_stock":     {"近日有人报缺，很可能没有", "reported short lately, and likely not there"},
	"reported_closed":         {"今天有人报告不营业", "reported closed today"},

	"unknown_drug_scope":     {"药品范围应为空、controlled、cold_chain、管制类别或 ATC 前缀，可加“/剂型”", "drugs must be empty, controlled, cold_chain, a controlled class or the beginning of an ATC code, with /form behind it at most"},
	"unknown_hospital_scope": {"医院范围应为空、医保类别、pharmacy 或一家医院的编号", "hospitals must be empty, an insurance route, pharmacy, or the id of a hospital"},
	"hospital_required":      {"还没有派医院，请指明医院", "no hospital is assigned yet; name one"},
	"community_required":     {"您在几个小区任职，请指明小区", "you serve several communities; name one"},
	"drug_required":          {"请指明是哪种药", "say which drug"},
	"time_not_recent":        {"须是最近 %d 天内、现在之前看到的", "must have been seen in the last %d days, and before now"},

	"paper_card":           {"医保卡", "insurance card"},
	"paper_record_book":    {"病历本", "record book"},
	"paper_patient_id":     {"患者身份证件", "patient's identity card"},
	"paper_agent_id":       {"代办人身份证件", "agent's identity card"},
	"paper_authorisation":  {"委托书", "authorisation"},
	"paper_special_record": {"专用病历", "special record"},
	"paper_prescription":   {"处方", "prescription"},
	"paper_assessment":     {"长期处方评估", "long-prescription assessment"},
}
