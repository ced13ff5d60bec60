// A client typed from openapi.yaml takes a request from the telephone call to the
// door, against the real service. What the contract promises and the service does
// not keep fails here: at compile time for shapes, at run time for behaviour.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import createClient from "openapi-fetch";
import type { components, paths } from "./openapi.js";
import { type Server, startServer } from "./server.js";

type Schemas = components["schemas"];
type Role = Schemas["Role"];
type Request = Schemas["Request"];

let server: Server | undefined;
before(async () => {
  server = await startServer();
});
after(async () => {
  if (server) assert.equal(await server.stop(), 0, "the service did not end cleanly");
});

/** The service as somebody with the role sees it. */
function as(role: Role) {
  const token = server?.tokens.get(role);
  assert.ok(server && token, `the demonstration shows no token for ${role}`);
  return createClient<paths>({ baseUrl: server.url, headers: { Authorization: `Bearer ${token}` } });
}

interface Answer<T> {
  data?: T;
  error?: Schemas["Problem"];
  response: Response;
}

/** What was answered, where the call must succeed. */
function ok<T>({ data, error, response }: Answer<T>): NonNullable<T> {
  assert.ok(data, `${response.status} ${response.url}: ${JSON.stringify(error)}`);
  return data;
}

/** The problem answered, where the call must fail. */
function problem({ error, response }: Answer<unknown>, status: number, code: string): Schemas["Problem"] {
  assert.ok(error, `${response.status} ${response.url}, where ${code} was expected`);
  assert.deepEqual([response.status, error.status, error.code], [status, status, code], JSON.stringify(error));
  assert.equal(response.headers.get("Content-Type"), "application/problem+json");
  return error;
}

const staffID = async (role: Role) => ok(await as(role).GET("/v1/me")).staff_id;
const hasChinese = (text = "") => /\p{Script=Han}/u.test(text);

/** The resident whose telephone the demonstration shares between two people. */
async function callingResident(): Promise<Schemas["Resident"]> {
  const query = { phone: "139 0000 0002" };
  const callers = ok(await as("operator").GET("/v1/callers", { params: { query } })).items;
  assert.equal(callers.length, 2);
  const caller = callers.find((c) => c.resident.name === "李建国");
  assert.ok(caller, "nobody called 李建国 is on this telephone");
  return caller.resident;
}

async function drugCalled(q: string): Promise<Schemas["Drug"]> {
  const [drug] = ok(await as("operator").GET("/v1/drugs", { params: { query: { q } } })).items;
  assert.ok(drug, `no drug is called ${q}`);
  return drug;
}

/** A hospital that sells today and may treat the resident on the insurance. */
async function hospitalFor(resident: Schemas["Resident"]): Promise<Schemas["Hospital"]> {
  const path = { id: resident.community_id };
  const { zone } = ok(await as("dispatcher").GET("/v1/communities/{id}", { params: { path } }));
  const today = new Intl.DateTimeFormat("sv-SE", { timeZone: zone }).format(); // 2020-06-14
  const weekday = new Date(today).getUTCDay() || 7;
  for (let cursor = ""; ; ) {
    const query = { limit: 10, ...(cursor && { cursor }) };
    const page = ok(await as("dispatcher").GET("/v1/hospitals", { params: { query } }));
    const found = page.items.find(
      (h) =>
        h.sessions.some((s) => s.weekdays.includes(weekday)) &&
        !h.closed_on.includes(today) &&
        (h.insurance_route !== "chosen" || resident.chosen_hospitals.includes(h.id)),
    );
    if (found) return found;
    cursor = page.next_cursor;
    assert.ok(cursor, `no hospital that may treat the resident sells on ${today}`);
  }
}

/** Gives all that from holds of the request to somebody else. */
async function handOver(request: Request, from: Role, to: Role): Promise<void> {
  const [giver, taker] = [await staffID(from), await staffID(to)];
  const path = { id: request.id };
  const { items } = ok(await as("operator").GET("/v1/requests/{id}", { params: { path } }));
  const held = items.filter((i) => i.holder.id === giver).map((i) => i.id);
  assert.notEqual(held.length, 0, `the ${from} holds nothing to hand over`);
  const body: Schemas["HandoverInput"] = {
    items: held,
    from: { kind: "staff", id: giver },
    to: { kind: "staff", id: taker },
    place: "东门卡口",
    proof: { kind: "witness", value: "门岗老赵" },
  };
  const { moves, items: moved } = ok(await as(from).POST("/v1/handovers", { body }));
  assert.equal(moves.length, held.length);
  assert.ok(moved.every((i) => i.holder.id === taker));
}

async function statusOf({ number }: Request): Promise<Schemas["Status"]> {
  const { items } = ok(await as("operator").GET("/v1/status", { params: { query: { number } } }));
  assert.equal(items.length, 1, `status of ${number}`);
  return items[0]!;
}

/** What an operator writes down: one drug by its name, one as the caller tells it. */
async function registration(resident: Schemas["Resident"], drug: string): Promise<Schemas["RequestInput"]> {
  return {
    resident_id: resident.id,
    caller: { name: "李晓", phone: "139 0000 0002", relation: "女儿" },
    consent: { wording: "2020-06-v1" },
    lines: [
      {
        drug_id: (await drugCalled(drug)).id,
        quantity_milli: 28_000,
        daily_dose_milli: 1_000,
        on_hand_milli: 3_000,
        substitution: "same_generic",
      },
    ],
  };
}

/** Sends a photo of the empty box, and fetches what is kept of it. */
async function photograph(request_id: string, line_id: string): Promise<Schemas["Attachment"]> {
  const png = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
    "base64",
  );
  const sent = ok(
    await as("operator").POST("/v1/attachments", {
      params: { query: { purpose: "box", request_id, line_id } },
      headers: { "Content-Type": "image/png" },
      body: "", // the contract knows a picture as text of bytes; fetch takes the bytes
      bodySerializer: () => new Blob([png]),
    }),
  );
  const path = { id: sent.id };
  const kept = await as("medic").GET("/v1/attachments/{id}/content", { params: { path }, parseAs: "arrayBuffer" });
  assert.equal(ok(kept).byteLength, sent.size);
  assert.equal(kept.response.headers.get("Content-Type"), "image/jpeg");
  return sent;
}

test("a request from the call to the door", async () => {
  const resident = await callingResident();
  const body = await registration(resident, "amlodipine");
  body.lines.push({ free_text: "白色小药片，盒子上写着倍他", quantity_milli: 20_000, substitution: "ask" });

  const registered = await as("operator").POST("/v1/requests", { body });
  let request = ok(registered);
  assert.equal(registered.response.status, 201);
  assert.equal(registered.response.headers.get("Location"), `/v1/requests/${request.id}`);
  assert.equal(registered.response.headers.get("ETag"), `"${request.version}"`);
  assert.equal(request.state, "registered");
  assert.match(request.number, /^\d{4}-\d{3}$/);
  assert.ok(request.allowed_events.includes("collect_card"));
  const path = { id: request.id };
  const [plain, told] = request.lines;
  assert.ok(plain?.drug_id && told && !told.drug_id);

  const photo = await photograph(path.id, told.id);
  request = ok(await as("medic").GET("/v1/requests/{id}", { params: { path } }));
  assert.deepEqual(request.lines[1]?.attachments, [photo.id]);

  const settled = (await drugCalled("metoprolol")).id;
  request = ok(
    await as("medic").POST("/v1/requests/{id}/clarification", {
      params: { path },
      body: { lines: [{ line_id: told.id, drug_id: settled, daily_dose_milli: 1_000, substitution: "never" }] },
    }),
  );
  assert.equal(request.lines[1]?.drug_id, settled);

  request = ok(
    await as("collector").POST("/v1/requests/{id}/card-collection", {
      params: { path, header: { "If-Match": `"${request.version}"` } },
      body: {
        items: [{ kind: "card", label: "尾号 1234" }, { kind: "cash" }],
        cash_fen: 10_000,
        place: "门口",
        papers: ["patient_id"],
      },
    }),
  );
  assert.equal(request.state, "card_collected");
  await handOver(request, "collector", "driver");

  const [hospital, driver] = [await hospitalFor(resident), await staffID("driver")];
  request = ok(
    await as("dispatcher").POST("/v1/requests/{id}/hospital-assignment", {
      params: { path },
      body: { hospital_id: hospital.id, driver_id: driver },
    }),
  );
  assert.deepEqual([request.state, request.hospital_id], ["hospital_assigned", hospital.id]);
  const asked = request.documents?.filter((d) => d.required && !d.in_kit).map((d) => d.paper);
  assert.deepEqual(asked, ["agent_id"], "the driver's own card is all that is still to be shown");
  const underway = await statusOf(request);
  assert.ok(underway.open && underway.card_out && underway.card_holder);
  assert.equal(underway.hospital_name, hospital.name);
  assert.ok(hasChinese(underway.next.zh) && !hasChinese(underway.next.en));

  request = ok(
    await as("driver").POST("/v1/requests/{id}/purchase", {
      params: { path },
      body: {
        lines: [
          {
            line_id: plain.id,
            drug_id: plain.drug_id,
            quantity_milli: 28_000,
            total_fen: 5_000,
            insured_fen: 4_000,
            self_paid_fen: 1_000,
          },
          {
            line_id: told.id,
            drug_id: settled,
            quantity_milli: 20_000,
            total_fen: 4_000,
            insured_fen: 2_000,
            self_paid_fen: 2_000,
          },
        ],
        total_fen: 9_000,
        insured_fen: 6_000,
        self_paid_fen: 3_000,
        receipt_no: "MZ-00123",
        papers: ["agent_id"],
      },
    }),
  );
  assert.equal(request.state, "purchased");
  assert.ok(request.lines.every((l) => l.status === "bought"));
  await handOver(request, "driver", "courier");

  const home = request.items.filter((i) => i.kind !== "goods").map((i) => i.id);
  request = ok(
    await as("courier").POST("/v1/requests/{id}/delivery", {
      params: { path },
      body: {
        bag_number: request.number,
        name_read_back: resident.name,
        receiver: resident.name,
        relation: "本人",
        proof: { kind: "witness", value: "门岗老赵" },
        handed_back: home,
        change_fen: 7_000,
      },
    }),
  );
  assert.deepEqual([request.state, request.open, request.allowed_events], ["delivered", false, []]);
  assert.ok(request.closed_at && Date.parse(request.closed_at) >= Date.parse(request.registered_at));
  assert.ok(request.items.every((i) => i.holder.kind === "resident"));

  const done = await statusOf(request);
  assert.deepEqual([done.state, done.open, done.card_out], ["delivered", false, false]);
  const money = ok(await as("cashier").GET("/v1/requests/{id}/money", { params: { path } }));
  assert.ok(money.settled);

  const again = await as("driver").POST("/v1/requests/{id}/shortage", {
    params: { path },
    body: { line_ids: [plain.id], seen: "缺货" },
  });
  assert.deepEqual(problem(again, 409, "invalid_transition").allowed_events ?? [], []);
});

test("a call sent again with its Idempotency-Key", async () => {
  const body = await registration(await callingResident(), "metformin");
  const params = { header: { "Idempotency-Key": randomUUID() } };
  const first = await as("operator").POST("/v1/requests", { params, body });
  const second = await as("operator").POST("/v1/requests", { params, body });
  assert.deepEqual(ok(second), ok(first));
  assert.deepEqual([first.response.status, second.response.status], [201, 201]);
  assert.equal(first.response.headers.get("Idempotent-Replayed"), null);
  assert.equal(second.response.headers.get("Idempotent-Replayed"), "true");
  const other = await as("operator").POST("/v1/requests", { params, body: { ...body, note: "另一张单" } });
  problem(other, 422, "idempotency_key_reused");

  const path = { id: ok(first).id };
  ok(await as("operator").POST("/v1/requests/{id}/cancellation", { params: { path }, body: { reason: "测试" } }));
});

test("a change of something that has changed since", async () => {
  const body = await registration(await callingResident(), "atorvastatin");
  const request = ok(await as("operator").POST("/v1/requests", { body }));
  const params = { path: { id: request.id }, header: { "If-Match": `"${request.version}"` } };
  const amended = await as("operator").PATCH("/v1/requests/{id}", { params, body: { note: "三点以后在家" } });
  assert.equal(ok(amended).note, "三点以后在家");
  assert.equal(amended.response.headers.get("ETag"), `"${request.version + 1}"`);
  const stale = await as("operator").PATCH("/v1/requests/{id}", { params, body: { note: "随时在家" } });
  problem(stale, 412, "stale_version");

  // @ts-expect-error A PATCH without If-Match does not compile, and is refused.
  const blind = await as("operator").PATCH("/v1/requests/{id}", { params: { path: params.path }, body: {} });
  problem(blind, 428, "if_match_required");
});

test("fields that are wrong", async () => {
  const body = await registration(await callingResident(), "amlodipine");
  body.lines[0]!.quantity_milli = 0;
  const chinese = problem(await as("operator").POST("/v1/requests", { body }), 422, "validation_failed");
  assert.deepEqual(chinese.errors?.map((e) => [e.pointer, e.code]), [["/lines/0/quantity_milli", "too_small"]]);
  assert.ok(hasChinese(chinese.title) && hasChinese(chinese.errors?.[0]?.message));

  const headers = { "Accept-Language": "en" };
  const english = problem(await as("operator").POST("/v1/requests", { body, headers }), 422, "validation_failed");
  assert.ok(english.errors?.[0]?.message && !hasChinese(english.title + english.errors[0].message));

  // @ts-expect-error A field that the contract lacks does not compile, and is refused.
  body.lines = [{ free_text: "降压药", quantity_milli: 1_000, substitution: "ask", brand: "络活喜" }];
  const unknown = problem(await as("operator").POST("/v1/requests", { body }), 422, "validation_failed");
  assert.deepEqual(unknown.errors?.map((e) => [e.pointer, e.code]), [["/lines/0/brand", "unknown_field"]]);
});
