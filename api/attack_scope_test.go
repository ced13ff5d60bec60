package api_test

import (
	"net/http"
	"testing"

	"songyao/api"
	"songyao/api/apitest"
	"songyao/domain"
)

const admin = domain.RoleAdmin

// refused fails the test unless the answer is the status with the code.
func refused(t *testing.T, a *apitest.Answer, status int, code string) {
	t.Helper()
	if p := a.Problem(t); a.Status != status || p.Code != code {
		t.Errorf("%d %s, want %d %s", a.Status, p.Code, status, code)
	}
}

// newcomer adds somebody without roles.
func (w *world) newcomer(t *testing.T, token string, home ...obj) api.Staff {
	t.Helper()
	body := obj{"name": "新人"}
	for _, h := range home {
		body["home"] = h
	}
	return apitest.Decode[api.Staff](t, w.OK("POST", "/v1/staff", token, body))
}

// TestAttack01StaffWithoutRoles: who has no roles yet, or none any more, belongs to the
// place that added them; from elsewhere they do not exist, and what was issued before
// rights were gained opens nothing afterwards.
func TestAttack01StaffWithoutRoles(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		_, outside := w.Hire(domain.Grant{Role: admin, CommunityID: w.Elsewhere}, domain.Grant{Role: supervisor, CommunityID: w.Elsewhere})
		v := w.newcomer(t, w.Tokens[admin])
		if v.Home.CommunityID != w.Community {
			t.Errorf("belongs to %+v", v.Home)
		}
		at := path("staff", v.ID)
		before := w.Written()
		for _, try := range []struct {
			method, at string
			body       any
		}{
			{"GET", at, nil},
			{"PATCH", at, obj{"name": "别名"}},
			{"PATCH", at, obj{"grants": arr{obj{"role": "operator", "community_id": w.Elsewhere}}}},
			{"PATCH", at, obj{"home": obj{"community_id": w.Elsewhere}}},
			{"PATCH", at + "/fitness", obj{"approved": true}},
			{"POST", at + "/tokens", obj{"label": "x"}},
			{"GET", at + "/tokens", nil},
			{"DELETE", at, nil},
		} {
			a := w.Do(try.method, try.at, outside, try.body, "If-Match", `"1"`)
			if p := a.Problem(t); a.Status != http.StatusNotFound {
				t.Errorf("%s %s from elsewhere: %d %s", try.method, try.at, a.Status, p.Code)
			}
		}
		for _, s := range apitest.Decode[api.StaffList](t, w.OK("GET", "/v1/staff?limit=200", outside, nil)).Items {
			if s.ID == v.ID {
				t.Error("is listed elsewhere")
			}
		}
		if now := w.Written(); now != before {
			t.Errorf("refused requests wrote %d entries", now-before)
		}
		// Their own admin may; what was issued before the role ends with it.
		issued := apitest.Decode[api.IssuedToken](t, w.OK("POST", at+"/tokens", w.Tokens[admin], obj{"label": "x"}))
		w.OK("PATCH", at+"/fitness", w.Tokens[supervisor], obj{"approved": true}, "If-Match", `"1"`)
		w.OK("PATCH", at, w.Root, obj{"grants": arr{obj{"role": "operator", "community_id": w.Community}}}, "If-Match", `"2"`)
		refused(t, w.Do("GET", path("residents", w.Resident), issued.Token, nil), http.StatusUnauthorized, "unauthenticated")
		if list := apitest.Decode[api.TokenList](t, w.OK("GET", at+"/tokens", w.Tokens[admin], nil)).Items; list[0].RevokedAt == nil {
			t.Error("a token that opens nothing is shown as valid")
		}
		// All roles taken away: they stay where they are.
		w.OK("PATCH", at, w.Root, obj{"grants": arr{}}, "If-Match", `"3"`)
		refused(t, w.Do("GET", at, outside, nil), http.StatusNotFound, "not_found")
		w.OK("GET", at, w.Tokens[admin], nil)
	})
}

// TestStaffMoveHome: who reaches both places moves somebody; one of only one does not.
func TestStaffMoveHome(t *testing.T) {
	one(t, func(t *testing.T, w *world) {
		v := w.newcomer(t, w.Root, obj{"community_id": w.Community})
		move := obj{"home": obj{"community_id": w.Elsewhere}}
		refused(t, w.Do("PATCH", path("staff", v.ID), w.Tokens[admin], move, "If-Match", `"1"`), http.StatusForbidden, "grant_too_wide")
		refused(t, w.Do("POST", "/v1/staff", w.Tokens[admin], obj{"name": "x", "home": obj{"district": "*"}}), http.StatusForbidden, "grant_too_wide")
		refused(t, w.Do("POST", "/v1/staff", w.Root, obj{"name": "x", "home": obj{"district": "无此区"}}), http.StatusUnprocessableEntity, "invalid_grant")
		moved := apitest.Decode[api.Staff](t, w.OK("PATCH", path("staff", v.ID), w.Root, move, "If-Match", `"1"`))
		if moved.Home.CommunityID != w.Elsewhere {
			t.Errorf("belongs to %+v", moved.Home)
		}
		refused(t, w.Do("GET", path("staff", v.ID), w.Tokens[admin], nil), http.StatusNotFound, "not_found")
		if everywhere := w.newcomer(t, w.Root); everywhere.Home.District != domain.AllDistricts {
			t.Errorf("belongs to %+v", everywhere.Home)
		}
	})
}
