// Package routing plans one day of errands: which driver buys which prescriptions
// at which hospital, and in which order, so that the last of them is back as early
// as possible. A problem goes in, a plan comes out; there is no database, no clock
// and no network here. The same problem, seed and number of iterations always give
// the same plan.
//
// # The problem
//
// A kit (card, record book, cash) is picked up at its compound, taken to one of
// the hospitals that may serve it, and brought back with the medicine. A route is
//
//	start -> compounds (pick up) -> hospitals (buy) -> compounds (hand back) -> end
//
// so that every kit is in the car before its hospital and comes home after it by
// construction, and a driver may serve several compounds. At a hospital the queue
// is joined within a session and paid once; whoever has joined is served the first
// unit, and each further unit must begin within a session, else the driver waits.
// Shifts, breaks, room for kits, cold boxes, quotas, cards that must stay together,
// promised visits and kits that are in a car already are rules that no plan breaks
// (see Check). What cannot be served is listed with a Reason.
//
// Plans are compared by urgent errands unserved, all errands unserved, the last
// return, the travel time, and the spread of the time driven in the last seven
// days. A purchase that may fail costs its share of Problem.Revisit, as seconds on
// the road would.
//
// # The idea
//
// Three thousand prescriptions are not three thousand stops. Two errands from the
// same compound, with as many lines, are the same to a car; they form a class. A
// stop is (class, hospital, count), and the search moves counts: it splits a
// hospital's errands between drivers wherever that helps. Which errand is bought
// where, when several hospitals may serve it, is a ledger of its own (see wish):
// errands may change hospitals as long as the ledger can still fill every count.
// So choosing the hospital adds no stops to the search, and the travelling
// salesmen of the literature (one errand a city, no hours) and the generalised
// problem (one of several cities) are the same model and the same search.
//
// # The search
//
//	insert all errands, the farthest hospitals first, each as many as fit best
//	for each cycle:
//	    for temperature from hot to cold:
//	        target: lower it while few routes are later than that, else raise it a little
//	        throw a move, preferably at a late route:
//	            shift   some errands of a stop to another route, place or hospital
//	            swap    some errands of two routes, counts independent
//	            join    drive straight to a near stop: 2-opt, or tails exchanged
//	            cross   exchange up to three stops with up to three near ones
//	            ruin    take one or two routes near a late one apart and insert all again
//	            regroup give the errands of one card to another driver
//	            trade   serve missing errands instead of others, if not all can be served
//	        accept it if the energy rises by less than temperature * Exp(1)
//	        remember the best plan
//	a few times, without heat:
//	    tidy up: save travel without making the last return later
//	    bring the last return forward with the room that this makes
//	insert what still fits, at any place; give long routes to those who drove least
//
// The energy of a route is a little travel, plus, if it is late for the target, a
// toll and a penalty that grows faster than linear; a linear one would park all
// lateness on a few far routes. How late a route is takes the lunch gap into
// account: one that just misses the morning ends two hours later, but all it has to
// shed is what did not fit before noon, so the smaller of both counts (clock.late).
// The target is what makes this work for a maximum: it hangs below the latest routes,
// three in ten of them while it is hot and ever fewer as it cools, presses on these, and
// is lifted by the stubborn ones only slowly, while ruins look for the move that frees
// them. What a ruin took out it inserts into the routes it took apart, those that pass
// nearby and about twenty others; to look at all of eighty would take longer than all simple
// moves together.
//
// Which hospital a crowd goes to is settled halfway down and not undone later, so that
// with time for several coolings each begins from an empty plan, and the best counts.
// Those after the first have more ruins: the first must reach a good plan even if there
// is time for nothing else.
//
// Without hours nothing jumps, and the target simply stays one temperature below the
// best last return of the cycle. Every route longer than that counts, so that while it
// is hot the sum is brought down and the routes are balanced, and when it is cold only
// the longest matter. A long cooling settles where the sum is least, which need not be
// where the longest is; many short ones, each from an empty plan, find the better places
// sooner. In both cases their lengths follow Luby's sequence, as nobody knows how short
// is best, from a length that grows with the problem; without hours every other one
// weighs the longest route more. Travel is weighed down with the temperature: at the end
// a city may change routes at the cost of a long detour, if the longest route gains a
// little. Such a place is seldom near anything, so a shift now and then looks at all
// positions of a route.
//
// Where a break is best taken shows only later in the day. A route is timed for two
// drivers at once, one who goes on without the break and one who has had it where that
// was best; as the earlier of two is never done later, that is exact (see timing).
//
// About one move in fifty is accepted; the work is in seeing that the others are no
// good. A shift or a swap is first measured by its floor, which needs the stops around
// it only: the sums of way, queues and service, as if nobody ever had to wait for a
// session; and if the rest of the route is reached so late that a unit of service would
// move to the afternoon (brink), when such a route would be back. Only what the floors do
// not rule out is followed through the day. That is done from a mark, which every position
// of a route has, with all that is known before it; without hours (free) whole pieces are
// judged at once, in constant time. Nothing is allocated in the inner loop.
//
// Routes are full or have room for a few errands, and a count thrown at random seldom
// fills it; so one shift in three moves as many errands as the floors say there is time for.
//
// Simulated annealing is Kirkpatrick, Gelatt and Vecchi's; ruin and recreate is
// Schrimpf et al.'s, and its light use beside simple moves follows the experience of
// Christiaens and Vanden Berghe (SISR); granular neighbourhoods are Toth and Vigo's;
// the tours through compounds are Held and Karp's dynamic program.
package routing
