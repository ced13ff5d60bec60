package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"time"

	"golang.org/x/sync/errgroup"

	"songyao/domain"
)

// loadCommand is the argument with which this program is the clients' process.
const loadCommand = "load"

// job is what the clients are to do, sent to their process as JSON.
type job struct {
	Address string
	Town    *town
	Whole   bool // lifecycles rather than registrations
	First   int  // number of the first resident
	Clients int
	Each    int // calls a client
}

func (j job) done() int { return j.Clients * j.Each }

// outcome is what came of it.
type outcome struct {
	Seconds float64 // from the first call to the last answer
	CPU     float64 // seconds of processor time of the clients
}

// drive runs the job in a process of its own, as pgbench is one.
func drive(ctx context.Context, j job) (outcome, error) {
	self, err := os.Executable()
	if err != nil {
		return outcome{}, err
	}
	in, err := json.Marshal(j)
	if err != nil {
		return outcome{}, err
	}
	cmd := exec.CommandContext(ctx, self, loadCommand)
	cmd.Stdin, cmd.Stderr = bytes.NewReader(in), os.Stderr
	text, err := cmd.Output()
	if err != nil {
		return outcome{}, fmt.Errorf("clients: %w", err)
	}
	var got outcome
	err = json.Unmarshal(text, &got)
	got.CPU = processorTime(cmd.ProcessState)
	return got, err
}

// load is the clients' process: every client has one connection and waits for
// each answer before it goes on. It spends as little as it can, because it shares
// the machine with the server.
func load(in io.Reader, out io.Writer) error {
	var j job
	if err := json.NewDecoder(in).Decode(&j); err != nil {
		return err
	}
	callers := make([]*caller, j.Clients)
	for i := range callers {
		conn, err := net.Dial("tcp", j.Address)
		if err != nil {
			return err
		}
		if err := conn.SetDeadline(time.Now().Add(limit)); err != nil {
			return err
		}
		callers[i] = &caller{town: j.Town, conn: conn, in: bufio.NewReaderSize(conn, 16<<10)}
	}
	begin := time.Now()
	var all errgroup.Group
	for i, c := range callers {
		all.Go(func() error {
			for n := range j.Each {
				if err := c.serve(j.First+i+n*j.Clients, j.Whole); err != nil {
					return err
				}
			}
			return nil
		})
	}
	if err := all.Wait(); err != nil {
		return err
	}
	seconds := time.Since(begin).Seconds()
	return json.NewEncoder(out).Encode(outcome{Seconds: seconds})
}

// caller is one client.
type caller struct {
	town *town
	conn net.Conn
	in   *bufio.Reader
	out  []byte
	body []byte
}

// answer is what the clients need to know of a request.
type answer struct {
	ID     domain.ID `json:"id"`
	Number string    `json:"number"`
	Open   bool      `json:"open"`
	Lines  []struct {
		ID     domain.ID `json:"id"`
		DrugID domain.ID `json:"drug_id"`
	} `json:"lines"`
	Items []struct {
		ID   domain.ID       `json:"id"`
		Kind domain.ItemKind `json:"kind"`
	} `json:"items"`
}

// serve registers a request for the resident, and when whole takes it through
// its whole life.
func (c *caller) serve(resident int, whole bool) error {
	d := drugsOf(resident)
	err := c.post(resident, domain.RoleOperator, "/v1/requests", `{"resident_id":"%s",
		"caller":{"name":"王晓","phone":"13800138000","relation":"女儿"},"consent":{"wording":"2020-06"},
		"lines":[{"drug_id":"%s","quantity_milli":28000,"daily_dose_milli":1000,"on_hand_milli":2000,"substitution":"same_generic"},
			{"drug_id":"%s","quantity_milli":56000,"daily_dose_milli":2000,"on_hand_milli":12000,"substitution":"never"}],
		"note":"三点以后在家"}`, numbered(kindResident, resident), d[0], d[1])
	if err != nil || !whole {
		return err
	}
	r, err := c.request()
	if err != nil {
		return err
	}
	path := "/v1/requests/" + string(r.ID)
	err = c.post(resident, domain.RoleCollector, path+"/card-collection",
		`{"items":[{"kind":"card","label":"尾号 1234"},{"kind":"record_book"},{"kind":"cash"}],"cash_fen":%d,"place":"3号楼门口",
			"papers":["patient_id","authorisation"]}`, cashFen)
	if err != nil {
		return err
	}
	lines := r.Lines
	if r, err = c.request(); err != nil {
		return err
	}
	if err := c.give(resident, r, domain.RoleCollector, domain.RoleDriver); err != nil {
		return err
	}
	driver := numbered(kindOf(domain.RoleDriver), homeOf(resident))
	err = c.post(resident, domain.RoleDispatcher, path+"/hospital-assignment",
		`{"hospital_id":"%s","driver_id":"%s"}`, hospitalOf(resident), driver)
	if err != nil {
		return err
	}
	err = c.post(resident, domain.RoleDriver, path+"/purchase", `{"lines":[
		{"line_id":"%s","drug_id":"%s","quantity_milli":28000,"total_fen":%d,"insured_fen":%d,"self_paid_fen":0},
		{"line_id":"%s","drug_id":"%s","quantity_milli":56000,"total_fen":%d,"insured_fen":0,"self_paid_fen":%d}],
		"total_fen":%d,"insured_fen":%d,"self_paid_fen":%d,"receipt_no":"%s","papers":["agent_id"]}`,
		lines[0].ID, d[0], insuredFen, insuredFen, lines[1].ID, d[1], totalFen-insuredFen, totalFen-insuredFen,
		totalFen, insuredFen, totalFen-insuredFen, receiptOf(resident))
	if err != nil {
		return err
	}
	if r, err = c.request(); err != nil {
		return err
	}
	if err := c.give(resident, r, domain.RoleDriver, domain.RoleCourier); err != nil {
		return err
	}
	back := ids(r, func(k domain.ItemKind) bool { return k != domain.ItemGoods })
	err = c.post(resident, domain.RoleCourier, path+"/delivery",
		`{"bag_number":"%s","name_read_back":"王秀英","receiver":"王秀英","relation":"本人","proof":{"kind":"witness","value":"门岗老赵"},
		"handed_back":%s,"change_fen":%d}`, r.Number, back, changeFen)
	if err != nil {
		return err
	}
	if r, err = c.request(); err == nil && r.Open {
		err = fmt.Errorf("request %s is not closed", r.ID)
	}
	return err
}

// give hands everything of the request over.
func (c *caller) give(resident int, r answer, from, to domain.Role) error {
	all := ids(r, func(domain.ItemKind) bool { return true })
	return c.post(resident, from, "/v1/handovers", `{"items":%s,"to":{"kind":"staff","id":"%s"},"place":"东门卡口"}`,
		all, numbered(kindOf(to), homeOf(resident)))
}

// ids lists the request's items of the kinds as JSON.
func ids(r answer, of func(domain.ItemKind) bool) []byte {
	list := []byte{'['}
	for _, k := range r.Items {
		if of(k.Kind) {
			if len(list) > 1 {
				list = append(list, ',')
			}
			list = fmt.Appendf(list, "%q", k.ID)
		}
	}
	return append(list, ']')
}

// request reads the request of the last answer.
func (c *caller) request() (r answer, err error) {
	err = json.Unmarshal(c.body, &r)
	return r, err
}

// post sends one call by the resident's crew and reads the answer.
func (c *caller) post(resident int, as domain.Role, path, format string, args ...any) error {
	body := fmt.Appendf(nil, format, args...)
	c.out = fmt.Appendf(c.out[:0], "POST %s HTTP/1.1\r\nHost: bench\r\nAuthorization: Bearer %s\r\nContent-Type: application/json\r\n"+
		"Idempotency-Key: %s\r\nContent-Length: %d\r\n\r\n",
		path, c.town.Tokens[as][homeOf(resident)], keyOf(resident), len(body))
	if _, err := c.conn.Write(append(c.out, body...)); err != nil {
		return err
	}
	res, err := http.ReadResponse(c.in, nil)
	if err != nil {
		return err
	}
	defer res.Body.Close()
	if c.body, err = io.ReadAll(res.Body); err != nil {
		return err
	}
	if res.StatusCode/100 != 2 {
		return fmt.Errorf("POST %s: %s\n%s", path, res.Status, c.body)
	}
	return nil
}

// keyOf is the idempotency key of the resident's calls: one is enough, because
// keys are told apart by caller and path.
func keyOf(resident int) string { return fmt.Sprintf("%s%012d", keyPrefix, resident) }

const keyPrefix = "bench-call-"

// receiptOf is the number on the resident's receipts.
func receiptOf(resident int) string { return fmt.Sprintf("MZ%012d", resident) }
