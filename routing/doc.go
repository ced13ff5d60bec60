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
// hospital's errands between drivers wherever that helps (split delivery). Which
// errand is bought where, when several hospitals may serve it, is kept apart from the
// routes, in an allocation (see optionSet): errands may change hospitals as long as
// the allocation can still fill every count. So choosing the hospital adds no stops
// to the search, and the travelling salesmen of the literature (one errand a city, no
// hours) and the generalised problem (one of several cities) are the same model and
// the same search.
//
// # The search
//
//	insert all errands, the farthest hospitals first, each as many as fit best
//	for each cycle:
//	    for temperature from initial to final:
//	        target: lower it while few routes are late for it, else raise it a little
//	        draw a move, preferably at a late route:
//	            relocate  some errands of a stop to another route, position or hospital
//	            swap      some errands of two routes, counts independent
//	            2-opt     join a stop to a near one: 2-opt, or 2-opt* with another route
//	            CROSS     exchange up to three stops with up to three near ones
//	            ruin      remove errands of one late route and of others near it, and insert all again
//	            group     give the errands of one card to another driver
//	            unserved  serve unserved errands instead of others, if not all can be served
//	        accept it if the energy rises by less than temperature * Exp(1)
//	        save the best plan
//	a few times, at the final temperature:
//	    save travel without making the last return later
//	    bring the last return forward with the time that this saves
//	insert what still fits, at any position; give long routes to those who drove least
//
// The energy of a route is a little travel and, if the route is late for the target, a
// fixed penalty and one that grows faster than linearly; a linear one would leave all
// lateness on a few far routes. How late a route is takes the lunch gap into account:
// a route that just misses the morning ends two hours later, but all it has to lose is
// what did not fit before noon, so the smaller of both counts (clock.late).
//
// The target is what makes this work for a maximum. It lies below the latest routes:
// three in ten of them at the initial temperature, and ever fewer as that falls. It
// presses on these routes and rises only slowly for those that cannot be improved,
// while ruins look for the move that frees them. What a ruin has removed it inserts
// into the routes it removed from, those that pass nearby and about twenty others; to
// look at all of eighty would take longer than all simple moves together.
//
// Which hospital many errands go to is settled halfway through the cooling and not
// changed later. With time for several cycles, each therefore begins from an empty
// plan, and the best counts. Later cycles have more ruins: the first must reach a good
// plan even if there is time for nothing else.
//
// Without hours a small change never makes a route hours longer, and the target simply
// stays one temperature below the best last return of the cycle. Every route longer
// than that counts. At high temperatures the sum is brought down and the routes are
// balanced, and at low ones only the longest matter. A long cooling settles where the
// sum is least, which need not be where the longest is; many short ones, each from an
// empty plan, find better plans sooner. In both cases the lengths of the cycles follow
// Luby's sequence, as nobody knows how short is best, from a length that grows with
// the problem; without hours every other cycle weighs the longest route more. The
// weight of travel falls with the temperature: at the end a city may change routes at
// the cost of a long detour, if the longest route gains a little. Such a position is
// seldom near anything, so now and then a relocation looks at all positions of a route.
//
// Where a break is best taken shows only later in the day. A route is timed for two
// drivers at once, one who goes on without the break and one who has had it where that
// was best. As the earlier of two is never done later, that is exact (see timing).
//
// # Its speed
//
// About one move in fifty is accepted; the work is in seeing that the others are no
// good. A relocation or a swap is first judged by its lower bound, which needs the
// stops around it only. One part of it is the sum of travel, queues and service, as if
// nobody ever had to wait for a session. The other is the forward slack: if the rest of
// the route is reached so late that a unit of service would move to the afternoon, it
// tells when such a route would be back. Only what the bounds do not rule out is
// followed through the day, and only from the prefix before the change on. Without
// hours (model.untimed) whole segments are judged at once, in constant time. Nothing is
// allocated in the inner loop.
//
// Most routes are full or have time for a few errands, and a count drawn at random
// seldom fills them; so one relocation in three moves as many errands as the bounds say
// there is time for.
//
// # Sources
//
// Simulated annealing is Kirkpatrick, Gelatt and Vecchi's; ruin and recreate is
// Schrimpf et al.'s, and its light use beside simple moves follows the experience of
// Christiaens and Vanden Berghe (SISR); granular neighbourhoods are Toth and Vigo's;
// 2-opt* is Potvin and Rousseau's, CROSS-exchange Taillard et al.'s, the forward time
// slack Savelsbergh's; the tours through compounds are Held and Karp's dynamic program.
// docs/routing.md has a glossary of the words.
package routing
