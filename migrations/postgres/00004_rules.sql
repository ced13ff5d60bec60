-- +goose Up
-- Rules about who may buy what where, with which papers; who has what, and who is open.
ALTER TABLE rules DROP CONSTRAINT rules_kind_check;
ALTER TABLE rules ADD CONSTRAINT rules_kind_check CHECK (kind IN ('refill_too_soon', 'open_access', 'prescription_days', 'long_prescription', 'designated_only', 'paper_required', 'paper_advised'));
ALTER TABLE rules ADD COLUMN hospitals text NOT NULL DEFAULT '';
ALTER TABLE rules ADD COLUMN paper text NOT NULL DEFAULT '' CHECK (paper IN ('', 'card', 'record_book', 'patient_id', 'agent_id', 'authorisation', 'special_record', 'prescription', 'assessment'));
ALTER TABLE rules ADD COLUMN lifted boolean NOT NULL DEFAULT false;
ALTER TABLE rules ADD CHECK ((paper <> '') = (kind IN ('paper_required', 'paper_advised')));
ALTER TABLE rules ADD CHECK (days > 0 OR lifted OR kind NOT IN ('prescription_days', 'long_prescription'));
ALTER TABLE hospitals ADD COLUMN pharmacy boolean NOT NULL DEFAULT false;
ALTER TABLE requests ADD COLUMN papers text NOT NULL DEFAULT '[]';
ALTER TABLE purchases ADD COLUMN papers text NOT NULL DEFAULT '[]';
ALTER TABLE lines ADD COLUMN prescription text NOT NULL DEFAULT 'hospital_issues' CHECK (prescription IN ('none_needed', 'have', 'hospital_issues'));
ALTER TABLE lines ADD COLUMN prescribed_until date;
ALTER TABLE lines ADD CHECK ((prescription = 'have') = (prescribed_until IS NOT NULL));
CREATE INDEX purchases_bought ON purchases (community_id, bought_at);

-- What was seen belongs to the community of who saw it, and is read by all.
CREATE TABLE sightings (
    community_id uuid NOT NULL REFERENCES communities,
    id           uuid NOT NULL,
    hospital_id  uuid NOT NULL REFERENCES hospitals,
    drug_id      uuid REFERENCES drugs,
    kind         text NOT NULL CHECK (kind IN ('has_it', 'out_of_stock', 'open', 'closed')),
    seen_at      timestamptz NOT NULL,
    seen_hour    bigint NOT NULL,
    request_id   uuid,
    reported_by  uuid NOT NULL,
    note         text NOT NULL,
    PRIMARY KEY (community_id, id),
    CHECK ((kind IN ('has_it', 'out_of_stock')) = (drug_id IS NOT NULL))
);
CREATE INDEX sightings_evidence ON sightings (hospital_id, drug_id, seen_hour);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON sightings FOR EACH ROW EXECUTE FUNCTION append_only();

-- The law as far as it is known (docs/rules.md), so that a fresh database is lawful. What is from general knowledge there
-- has to be checked.
INSERT INTO rules (id, kind, district, drugs, hospitals, paper, days, lifted, from_on, to_on, source, note, archived, version, created_at, updated_at)
SELECT CAST(s.id AS uuid), s.kind, s.district, s.drugs, s.hospitals, s.paper, s.days, s.lifted, CAST(s.from_on AS date), CAST(s.to_on AS date), s.source, s.note, false, 1, CAST('2020-06-13T00:00:00Z' AS timestamptz), CAST('2020-06-13T00:00:00Z' AS timestamptz)
FROM (VALUES
    ('01717e00-0000-7000-8000-000000000001', 'open_access', '', '', 'a_class', '', 0, false, '2001-04-01', NULL, '北京市基本医疗保险规定；A 类医院名单', 'A 类医院不需选定即可就医（39 家，名单仍在增加）'),
    ('01717e00-0000-7000-8000-000000000002', 'open_access', '', '', 'specialist', '', 0, false, '2001-04-01', NULL, '北京市基本医疗保险规定；专科医院名单', '专科医院不需选定（160 家）'),
    ('01717e00-0000-7000-8000-000000000003', 'open_access', '', '', 'tcm', '', 0, false, '2001-04-01', NULL, '北京市基本医疗保险规定；中医医院名单', '中医医院不需选定（164 家）'),
    ('01717e00-0000-7000-8000-000000000004', 'open_access', '', '', 'community', '', 0, false, '2001-04-01', NULL, '北京市基本医疗保险规定；社区卫生服务机构名单', '社区卫生服务机构不需选定（2200 余家）'),
    ('01717e00-0000-7000-8000-000000000005', 'prescription_days', '', '', '', '', 7, false, '2007-05-01', NULL, '处方管理办法', '普通处方不超过 7 日'),
    ('01717e00-0000-7000-8000-000000000006', 'prescription_days', '', 'cold_chain', '', '', 28, false, '2007-05-01', NULL, '处方管理办法：慢性病可适当延长', '28 日为本系统的设定；按特殊贮存从严的医院另设 7 日'),
    ('01717e00-0000-7000-8000-000000000007', 'prescription_days', '', 'psychotropic-2', '', '', 7, false, '2007-05-01', NULL, '处方管理办法', '第二类精神药品不超过 7 日'),
    ('01717e00-0000-7000-8000-000000000008', 'prescription_days', '', 'narcotic', '', '', 7, false, '2007-05-01', NULL, '处方管理办法：癌痛、慢性疼痛患者', '麻醉药品其他剂型不超过 7 日'),
    ('01717e00-0000-7000-8000-000000000009', 'prescription_days', '', 'narcotic/注射', '', '', 3, false, '2007-05-01', NULL, '处方管理办法：癌痛、慢性疼痛患者', '麻醉药品注射剂不超过 3 日'),
    ('01717e00-0000-7000-8000-000000000010', 'prescription_days', '', 'narcotic/缓释', '', '', 15, false, '2007-05-01', NULL, '处方管理办法：癌痛、慢性疼痛患者', '麻醉药品缓释制剂不超过 15 日'),
    ('01717e00-0000-7000-8000-000000000011', 'prescription_days', '', 'narcotic/控释', '', '', 15, false, '2007-05-01', NULL, '处方管理办法：癌痛、慢性疼痛患者', '麻醉药品控释制剂不超过 15 日'),
    ('01717e00-0000-7000-8000-000000000012', 'long_prescription', '', '', '', '', 84, false, '2020-02-02', '2021-08-09', '医保部门疫情期间“长处方”报销政策（2020 年 2 月）', '慢性病可放宽至约 3 个月；按 12 周计'),
    ('01717e00-0000-7000-8000-000000000013', 'long_prescription', '', '', '', '', 84, false, '2021-08-10', NULL, '长期处方管理规范（试行）', '一般 4 周以内，最长不超过 12 周；超过 4 周须评估'),
    ('01717e00-0000-7000-8000-000000000014', 'long_prescription', '', 'controlled', '', '', 0, true, '2007-05-01', NULL, '处方管理办法；长期处方管理规范（试行）', '管制药品不得开长期处方'),
    ('01717e00-0000-7000-8000-000000000015', 'long_prescription', '', 'cold_chain', '', '', 0, true, '2020-02-02', NULL, '长期处方管理规范（试行）：特殊贮存', '冷藏药品是否算特殊贮存各院不同；按医院另设'),
    ('01717e00-0000-7000-8000-000000000016', 'long_prescription', '', 'J01', '', '', 0, true, '2020-02-02', NULL, '长期处方管理规范（试行）：抗菌药物', '治疗结核等（J04）除外'),
    ('01717e00-0000-7000-8000-000000000017', 'designated_only', '', 'narcotic', 'pharmacy', '', 0, false, '2005-11-01', NULL, '麻醉药品和精神药品管理条例', '麻醉药品不得零售'),
    ('01717e00-0000-7000-8000-000000000018', 'paper_required', '', '', '', 'card', 0, false, '2011-07-01', NULL, '社会保险法：直接结算', '医保支付须持本人医保卡'),
    ('01717e00-0000-7000-8000-000000000019', 'paper_required', '', '', '', 'patient_id', 0, false, '2021-05-01', NULL, '医疗保障基金使用监督管理条例 第十七条', '委托他人代为购药的，出示委托人身份证明'),
    ('01717e00-0000-7000-8000-000000000020', 'paper_required', '', '', '', 'agent_id', 0, false, '2021-05-01', NULL, '医疗保障基金使用监督管理条例 第十七条', '委托他人代为购药的，出示受托人身份证明'),
    ('01717e00-0000-7000-8000-000000000021', 'paper_required', '', 'narcotic', '', 'agent_id', 0, false, '2007-05-01', NULL, '处方管理办法：代办人', '麻醉药品须代办人身份证明'),
    ('01717e00-0000-7000-8000-000000000022', 'paper_required', '', 'narcotic', '', 'patient_id', 0, false, '2007-05-01', NULL, '处方管理办法：代办人', '麻醉药品须患者身份证明'),
    ('01717e00-0000-7000-8000-000000000023', 'paper_required', '', 'narcotic', '', 'special_record', 0, false, '2007-05-01', NULL, '处方管理办法：专用病历', '麻醉药品须专用病历，约每 3 个月复诊'),
    ('01717e00-0000-7000-8000-000000000024', 'paper_required', '', '', '', 'assessment', 28, false, '2021-08-10', NULL, '长期处方管理规范（试行）', '超过 4 周须评估并由患者签名'),
    ('01717e00-0000-7000-8000-000000000025', 'paper_required', '', '', 'pharmacy', 'prescription', 0, false, '2007-05-01', NULL, '处方管理办法', '药店凭处方销售'),
    ('01717e00-0000-7000-8000-000000000026', 'paper_advised', '', '', '', 'record_book', 0, false, '2007-05-01', NULL, '医院窗口惯例', '没有病历本常常白跑一趟'),
    ('01717e00-0000-7000-8000-000000000027', 'paper_advised', '', '', '', 'authorisation', 0, false, '2007-05-01', NULL, '本系统的设定', '每次代购由患者签字委托，保护志愿者'),
    ('01717e00-0000-7000-8000-000000000028', 'open_access', '', '', 'pharmacy', '', 0, false, '2001-04-01', NULL, '北京市基本医疗保险规定；定点零售药店', '定点零售药店凭处方购药，不需选定')
) AS s (id, kind, district, drugs, hospitals, paper, days, lifted, from_on, to_on, source, note);
