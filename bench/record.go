package main

import (
	"crypto/sha256"
	"database/sql/driver"
	"encoding/hex"
	"fmt"
	"sync"
	"time"

	"songyao/domain"
)

// recorder collects the statements of a store, in order.
type recorder struct {
	mu   sync.Mutex
	on   bool
	seen []statement
}

// statement is one captured statement.
type statement struct {
	sql  string
	args []any
}

func (r *recorder) trace(sql string, args []any) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.on {
		r.seen = append(r.seen, statement{sql, args})
	}
}

func (r *recorder) start() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.on = true
}

// call is one call of the reference, for which captured values are made anew.
type call struct {
	resident int
	now      time.Time
	ids      map[int]domain.ID
}

// value is a captured parameter, understood: how pgbench computes it for another
// resident, and how our own loop does. Without either it is a constant.
type value struct {
	arg  any
	sql  string
	make func(c *call) any
}

// understand tells what the captured parameters of the sample resident's calls
// stand for. Ids that nobody knows were made by the server: each gets a number,
// and the reference makes one of its own.
func understand(seen []statement, t *town, sample int) ([][]value, error) {
	known := meanings(t, sample)
	out := make([][]value, len(seen))
	made := 0
	for i, st := range seen {
		for _, a := range st.args {
			arg, err := driver.DefaultParameterConverter.ConvertValue(a)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", st.sql, err)
			}
			v := value{arg: arg}
			switch x := arg.(type) {
			case time.Time:
				v.sql, v.make = "now()", func(c *call) any { return c.now }
			case string:
				m, ok := known[x]
				if _, err := domain.ParseID(x); !ok && err == nil && x != string(domain.System) {
					m, made = serverMade(made), made+1
					known[x] = m
				}
				v.sql, v.make = m.sql, m.make
			}
			out[i] = append(out[i], v)
		}
	}
	return out, nil
}

// meanings are the values that follow from the resident's number.
func meanings(t *town, sample int) map[string]value {
	d := drugsOf(sample)
	known := map[string]value{
		keyOf(sample): {
			sql:  fmt.Sprintf("'%s' || lpad((:resident)::text, 12, '0')", keyPrefix),
			make: func(c *call) any { return keyOf(c.resident) },
		},
		receiptOf(sample): {
			sql:  "'MZ' || lpad((:resident)::text, 12, '0')",
			make: func(c *call) any { return receiptOf(c.resident) },
		},
		string(numbered(kindResident, sample)): {
			sql:  idSQL(kindResident, ":resident"),
			make: func(c *call) any { return string(numbered(kindResident, c.resident)) },
		},
		string(numbered(kindCommunity, homeOf(sample))): {
			sql:  idSQL(kindCommunity, ":home"),
			make: func(c *call) any { return string(numbered(kindCommunity, homeOf(c.resident))) },
		},
		string(hospitalOf(sample)): {
			sql:  idSQL(kindHospital, fmt.Sprintf("(:resident %% %d)", hospitals)),
			make: func(c *call) any { return string(hospitalOf(c.resident)) },
		},
		string(d[0]): {
			sql:  idSQL(kindDrug, fmt.Sprintf("(:resident %% %d)", drugs)),
			make: func(c *call) any { return string(drugsOf(c.resident)[0]) },
		},
		string(d[1]): {
			sql:  idSQL(kindDrug, fmt.Sprintf("((:resident + 17) %% %d)", drugs)),
			make: func(c *call) any { return string(drugsOf(c.resident)[1]) },
		},
	}
	for _, role := range crew {
		known[string(numbered(kindOf(role), homeOf(sample)))] = value{
			sql:  idSQL(kindOf(role), ":home"),
			make: func(c *call) any { return string(numbered(kindOf(role), homeOf(c.resident))) },
		}
		hashes := "(ARRAY["
		for k, token := range t.Tokens[role] {
			if k > 0 {
				hashes += ","
			}
			hashes += "'" + hashOf(token) + "'"
		}
		known[hashOf(t.Tokens[role][homeOf(sample)])] = value{
			sql:  hashes + "])[:home::int + 1]",
			make: func(c *call) any { return hashOf(t.Tokens[role][homeOf(c.resident)]) },
		}
	}
	return known
}

// hashOf is how the service keeps a token.
func hashOf(token string) string {
	sum := sha256.Sum256([]byte(token))
	return hex.EncodeToString(sum[:])
}

// homeSQL is homeOf as pgbench computes it.
const homeSQL = "(:resident * 1103515245 + 12345) / 65536 % 12"

func idSQL(kind int, number string) string {
	return fmt.Sprintf("('%s' || lpad(to_hex((%s)::bigint), 12, '0'))::uuid", idPrefix(kind), number)
}

// serverMade is the nth id that the server makes in a call. Like the server's,
// pgbench's grow with time, here with the number of the call, and their ends are all
// different: labels show them.
func serverMade(n int) value {
	return value{
		sql: fmt.Sprintf("(lpad(to_hex(:call::bigint + %d), 12, '0') || '70008' || lpad(to_hex((:call::bigint %% 4294967296) * 65536 + :client_id::bigint * 4096 + %d), 15, '0'))::uuid",
			time.Date(2030, 1, 1, 0, 0, 0, 0, time.UTC).UnixMilli(), n),
		make: func(c *call) any {
			if _, ok := c.ids[n]; !ok {
				c.ids[n] = domain.NewID(c.now)
			}
			return string(c.ids[n])
		},
	}
}
