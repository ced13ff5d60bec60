package demo

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"songyao/api/client"
	"songyao/domain"
	"songyao/workflow/office"
)

// hotlines are the 4 landlines and 10 mobiles on which the compound is reached.
func hotlines() (out []string) {
	for i := range 4 {
		out = append(out, fmt.Sprintf("010-8761%04d", 1100+i))
	}
	for i := range 10 {
		out = append(out, fmt.Sprintf("1370%07d", 61300+i))
	}
	return out
}

// volunteers lists who works for the compound, and as what. Nobody watches all
// fourteen telephones alone, and one person may hold several roles.
var volunteers = []struct {
	name  string
	roles []domain.Role
}{
	{"接线员一", []domain.Role{domain.RoleOperator, domain.RoleDispatcher}},
	{"接线员二", []domain.Role{domain.RoleOperator, domain.RoleDispatcher}},
	{"接线员三", []domain.Role{domain.RoleOperator}},
	{"接线员四", []domain.Role{domain.RoleOperator}},
	{"社区医生", []domain.Role{domain.RoleMedic}},
	{"社区护士", []domain.Role{domain.RoleMedic}},
	{"收卡员一", []domain.Role{domain.RoleCollector}},
	{"收卡员二", []domain.Role{domain.RoleCollector}},
	{"收卡员三", []domain.Role{domain.RoleCollector}},
	{"调度员", []domain.Role{domain.RoleDispatcher}},
	{"司机", []domain.Role{domain.RoleDriver}},
	{"送药员一", []domain.Role{domain.RoleCourier}},
	{"送药员二", []domain.Role{domain.RoleCourier}},
	{"出纳", []domain.Role{domain.RoleCashier}},
	{"负责人", []domain.Role{domain.RoleSupervisor}},
	{"审计", []domain.Role{domain.RoleAuditor}},
}

// seat gives an actor the place in the crew that the first role means.
func (c *crew) seat(a *actor, role domain.Role) {
	switch role {
	case domain.RoleOperator:
		c.operators = append(c.operators, a)
	case domain.RoleMedic:
		c.medics = append(c.medics, a)
	case domain.RoleCollector:
		c.collectors = append(c.collectors, a)
	case domain.RoleCourier:
		c.couriers = append(c.couriers, a)
	case domain.RoleDispatcher:
		c.dispatcher = a
	case domain.RoleDriver:
		c.driver = a
	case domain.RoleCashier:
		c.cashier = a
	case domain.RoleSupervisor:
		c.supervisor = a
	case domain.RoleAuditor:
		c.auditor = a
	case domain.RoleAdmin:
		c.admin = a
	case domain.RolePlanner:
	}
}

// setUp does what happens on the first morning: the compound, its people, and
// the products that the catalogue lacks.
func (w *world) setUp(ctx context.Context, token string) error {
	admin, err := w.newActor("", "管理员", token)
	if err != nil {
		return err
	}
	w.crew.admin = admin
	community, err := w.compound(ctx)
	if err != nil {
		return err
	}
	if err := w.know(ctx, community); err != nil {
		return err
	}
	if err := w.otherMakers(ctx); err != nil {
		return err
	}
	return w.hire(ctx)
}

// compound enters 天伦锦城 with its hotlines. Its place is a guess, as in the
// shipped list of compounds.
func (w *world) compound(ctx context.Context) (*client.Community, error) {
	return got[client.Community](w.crew.admin.CreateCommunity(ctx, nil, client.CommunityInput{
		Name: "天伦锦城", District: "丰台区", AreaCode: "010", Lat: 39.822, Lon: 116.338, Hotlines: hotlines(),
	}))
}

// know reads the hospitals and the catalogue.
func (w *world) know(ctx context.Context, community *client.Community) error {
	a := w.crew.admin
	hospitals, err := all(func(cursor *string) ([]client.Hospital, string, error) {
		l, err := got[client.HospitalList](a.ListHospitals(ctx, &client.ListHospitalsParams{Limit: &page, Cursor: cursor}))
		if err != nil {
			return nil, "", err
		}
		return l.Items, l.NextCursor, nil
	})
	if err != nil {
		return err
	}
	drugs, err := all(func(cursor *string) ([]client.Drug, string, error) {
		l, err := got[client.DrugList](a.ListDrugs(ctx, &client.ListDrugsParams{Limit: &page, Cursor: cursor}))
		if err != nil {
			return nil, "", err
		}
		return l.Items, l.NextCursor, nil
	})
	if err != nil {
		return err
	}
	if len(hospitals) == 0 || len(drugs) == 0 {
		return errors.New("no hospitals or no drugs were imported")
	}
	w.town = newTown(*community, hospitals, drugs)
	return nil
}

// otherMakers enters a second maker's product for every second drug, so that a
// driver may be offered another box than the one asked for.
func (w *world) otherMakers(ctx context.Context) error {
	for i, d := range w.town.drugs {
		if i%2 != 0 {
			continue
		}
		other, err := got[client.Drug](w.crew.admin.CreateDrug(ctx, nil, client.DrugInput{
			GenericName: d.GenericName, GenericEn: d.GenericEn, Maker: "其他厂家（演示）", Form: d.Form, Strength: d.Strength, Unit: d.Unit,
			PackSizeMilli: d.PackSizeMilli, UsualDailyDoseMilli: &d.UsualDailyDoseMilli, ATC: d.ATC, ColdChain: &d.ColdChain,
			Condition: d.Condition, Icd10: d.Icd10,
		}))
		if err != nil {
			return err
		}
		w.town.other[d.ID] = *other
	}
	return nil
}

// tokenDays is how long a volunteer's token lives.
const tokenDays = 30

// hire has the owner of the machine enter the volunteers and give each a token, which an
// admin alone may not, and gives the driver a car.
func (w *world) hire(ctx context.Context) error {
	place := w.town.community
	owner, err := w.Office.Console(ctx)
	if err != nil {
		return err
	}
	for i, v := range volunteers {
		in := office.StaffView{Staff: domain.Staff{Name: v.name, Phone: hotlines()[i%14]}}
		for _, r := range v.roles {
			in.Grants = append(in.Grants, domain.Grant{Role: r, CommunityID: place.ID})
		}
		staff, err := w.Office.CreateStaff(ctx, owner, in)
		if err != nil {
			return err
		}
		token, err := w.Office.IssueToken(ctx, owner, staff.ID, "演示", w.clock.now().AddDate(0, 0, tokenDays))
		if err != nil {
			return err
		}
		a, err := w.newActor(staff.ID, v.name, token.Text)
		if err != nil {
			return err
		}
		w.crew.seat(a, v.roles[0])
		if err := w.vouch(ctx, a); err != nil {
			return err
		}
	}
	_, err = got[client.Driver](w.crew.admin.CreateDriver(ctx, nil, client.DriverInput{
		StaffID: w.crew.driver.id, Plate: "京A·演示", CapacityKits: 60, ColdBox: ptr(true), ShiftStart: "08:00", ShiftEnd: "18:00",
		Lat: place.Lat, Lon: place.Lon,
	}))
	return err
}

// vouch approves a volunteer who has been trained and tested today.
func (w *world) vouch(ctx context.Context, a *actor) error {
	today := w.today()
	return w.recordFitness(ctx, a, client.FitnessPatch{
		Approved: ptr(true), TrainedOn: &today, TestedOn: &today, TestResult: ptr(domain.TestNegative),
	})
}

// testEvery is how many days go by from one test of the volunteers to the next.
const testEvery = 5

// test takes the samples of those who go to doors and hospitals, before their last
// test has grown old.
func (w *world) test(ctx context.Context) error {
	if w.day%testEvery != 0 || w.day == 0 {
		return nil
	}
	today := w.today()
	for _, a := range slices.Concat(w.crew.collectors, w.crew.couriers, []*actor{w.crew.driver}) {
		if err := w.recordFitness(ctx, a, client.FitnessPatch{TestedOn: &today, TestResult: ptr(domain.TestNegative)}); err != nil {
			return err
		}
	}
	return nil
}

func (w *world) recordFitness(ctx context.Context, a *actor, in client.FitnessPatch) error {
	staff, err := got[client.Staff](w.crew.admin.GetStaff(ctx, a.id))
	if err != nil {
		return err
	}
	_, err = got[client.Staff](w.crew.admin.RecordFitness(ctx, a.id, &client.RecordFitnessParams{
		IfMatch: fmt.Sprintf("%q", fmt.Sprint(staff.Version)),
	}, in))
	return err
}

// enter puts a resident who calls for the first time on the hotline's list.
func (w *world) enter(ctx context.Context, a *actor, p *resident) error {
	r, err := got[client.Resident](a.CreateResident(ctx, nil, p.input(w.town.community.ID, w.seed)))
	if err != nil {
		return err
	}
	p.id = r.ID
	return nil
}

// courierOf is who serves the building.
func (w *world) courierOf(o *order) *actor {
	if a := w.crew.couriers[o.who.building%len(w.crew.couriers)]; a != w.away {
		return a
	}
	return w.crew.couriers[0]
}

// operator answers the n-th call.
func (w *world) operator(n int) *actor { return w.crew.operators[n%len(w.crew.operators)] }
