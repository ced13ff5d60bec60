# Everything a machine must do for this project. `make help` lists it.

# The race detector looks where goroutines meet, and not into SQLite itself: modernc.org/sqlite/lib is C translated to
# Go, most of the cost, and no code of ours. It wants a C compiler; without one the tests run all the same.
RACE = $(if $(shell command -v gcc),-race -gcflags=modernc.org/sqlite/lib=-race=false)
# Packages that start no goroutine of the service, and packages without tests that choose a database by storetest: one run each.
PLAIN = ./domain/... ./routing/... ./workflow/typed/... ./api/oapigen/... ./bench/... .
RACED = ./cli/demo ./cli/demosupply ./cli/osrm ./store/storetest ./store/blobs
# Flags for go test, such as -v or -run TestX. All that go test sees stays the same from run to run, so that a
# second run answers from its cache.
TESTFLAGS =

.DEFAULT_GOAL := help
.PHONY: help run build windows test test-go test-ts soak demo demo-supply bench bench-routing generate lint setup need-go missing

help: ## list these targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1\t\2/p' $(MAKEFILE_LIST) | expand -t 16

run: build ## build, and serve a demonstration from data/songyao.db
	@mkdir -p data
	./bin/songyao serve --db data/songyao.db --demo-data

# A release has no symbol table and no DWARF, a quarter of the file; stack traces and "songyao version" need neither.
RELEASE = -trimpath -ldflags="-s -w"

build: need-go ## build bin/songyao, one static file
	CGO_ENABLED=0 go build $(RELEASE) -o bin/songyao .

windows: need-go ## build bin/songyao.exe
	CGO_ENABLED=0 GOOS=windows GOARCH=amd64 go build $(RELEASE) -o bin/songyao.exe .

test: setup ## run every test; the second run takes seconds
	@$(MAKE) --no-print-directory test-go test-ts || { $(MAKE) --no-print-directory missing; exit 1; }

# make lint has all of vet. A vet looks into every package this one stands on, SQLite in C's clothes too, which takes
# minutes from a cold cache, so it happens once in CI.
GOTEST = REQUIRE_POSTGRES=1 go test -vet=off -timeout 25m -parallel 4
all-but = $(filter-out $(shell go list $1),$(shell go list ./...))

# Two runs: SQLite without the race detector, which makes it five times as dear, and Postgres with it. Tests that are
# storetest.Undetected are in the first, the packages above in one. `go test ./...` has both databases in one run.
test-go: need-go
	TEST_DATABASES=sqlite $(GOTEST) $(TESTFLAGS) $(call all-but,$(RACED))
	TEST_DATABASES=postgres $(GOTEST) $(RACE) $(TESTFLAGS) $(call all-but,$(PLAIN))

# Packages with random histories, problems or plans.
RANDOM = ./workflow/rooms ./workflow/outreach ./workflow/planning ./workflow/custody ./routing ./domain/...

soak: need-go ## for a night: random histories and problems at length, the race detector everywhere
	$(GOTEST) -count=1 -timeout 8h $(if $(RACE),-race) $(TESTFLAGS) ./...
	$(GOTEST) -count=1 -timeout 8h $(TESTFLAGS) $(RANDOM) -rapid.checks=1000
	SIZE_REQUESTS=1000000 $(GOTEST) -count=1 -timeout 8h $(TESTFLAGS) ./cli -run TestReadsFollowWhatIsOpen

# The TypeScript client, where there is one: its package.json has the test script.
test-ts:
	@if [ -f api/ts/package.json ]; then cd api/ts && \
		{ [ node_modules -nt package-lock.json ] || npm ci --no-audit --no-fund; } && npm test; fi

demo: build ## replay ten days of one compound and print a report
	./bin/songyao demo

demo-supply: build ## a simulated year of run-outs and refill calls, under three rules
	./bin/songyao demo-supply

bench: need-go ## measure, each figure as a ratio against a reference
	go run ./bench

bench-routing: need-go ## measure the route optimiser on one core (BENCHFLAGS=-quick, -only day-large)
	go run ./bench/routing $(BENCHFLAGS)

generate: need-go ## make generated code and documents anew
	go generate ./...

lint: need-go ## run golangci-lint, whose version is in tools.mod
	go tool -modfile=tools.mod golangci-lint run ./...

# Packages a test needs and this machine lacks; Debian keeps initdb off the PATH.
MISSING = $(strip \
	$(if $(shell command -v initdb || ls /usr/lib/postgresql/*/bin/initdb 2>/dev/null),,postgresql) \
	$(if $(shell command -v node),,nodejs) \
	$(if $(shell command -v npm),,npm))

setup: ## install what the tests need: Postgres, Node, npm
	@missing="$(MISSING)"; \
	if [ -z "$$missing" ]; then :; \
	elif [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
		apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $$missing; \
	else echo "missing, please install: $$missing"; fi

missing:
	@[ -z "$(MISSING)" ] || echo "missing, please install: $(MISSING)"

# Asked of the version and not of the build: an old Go does not understand go.mod and says so in words of its own.
WANTED_GO := $(shell sed -n 's/^go //p' go.mod)

need-go:
	@have=$$(go version 2>/dev/null | sed -n 's/^go version go\([0-9.]*\).*/\1/p'); \
	if [ -z "$$have" ]; then echo "Go $(WANTED_GO) or newer is needed and is not on the PATH"; exit 1; fi; \
	if [ "$$(printf '%s\n' "$(WANTED_GO)" "$$have" | sort -V | head -n 1)" != "$(WANTED_GO)" ]; then \
		echo "Go $(WANTED_GO) or newer is needed; this is $$have"; exit 1; fi
