package store

import (
	"context"
	"errors"
	"io"
	"net"

	sqlitedriver "github.com/glebarez/go-sqlite"
	"github.com/jackc/pgx/v5/pgconn"
	"gorm.io/gorm"

	"songyao/domain"
)

// errGuard says that a guarded write did not find the row as it was read.
var errGuard = errors.New("guard missed")

// wrap turns a driver's error into a domain error, by type and code.
func wrap(err error) error {
	if err == nil {
		return nil
	}
	if known := new(domain.Error); errors.As(err, &known) {
		return err
	}
	kind, code := classify(err)
	return &domain.Error{Kind: kind, Code: code, Err: err}
}

// classify tells the kind and code of a driver's error; what it does not know is internal.
func classify(err error) (domain.Kind, string) {
	var pg *pgconn.PgError
	var lite *sqlitedriver.Error
	var dial *pgconn.ConnectError
	var network net.Error
	switch {
	case errors.Is(err, errGuard):
		return domain.KindConflict, "changed_meanwhile"
	case errors.As(err, &pg):
		return classifyPostgres(pg.Code)
	case errors.As(err, &lite):
		return classifySQLite(lite.Code())
	case errors.Is(err, gorm.ErrDuplicatedKey):
		return domain.KindConflict, "already_exists"
	case errors.Is(err, gorm.ErrForeignKeyViolated):
		return domain.KindInvalid, "still_referenced"
	case errors.Is(err, context.DeadlineExceeded), errors.As(err, &dial), errors.As(err, &network),
		errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF), pgconn.SafeToRetry(err):
		return domain.KindUnavailable, "unavailable"
	}
	return domain.KindInternal, "internal"
}

// classifyPostgres reads an SQLSTATE; SY409 is raised by expect_rows.
func classifyPostgres(code string) (domain.Kind, string) {
	switch code {
	case "SY409", "40001", "40P01": // guard, serialization failure, deadlock
		return domain.KindConflict, "changed_meanwhile"
	case "23505":
		return domain.KindConflict, "already_exists"
	case "23503":
		return domain.KindInvalid, "still_referenced"
	case "53100":
		return domain.KindUnavailable, "storage_full"
	case "25006": // a standby, or a database that was set to reading
		return domain.KindUnavailable, "storage_read_only"
	}
	switch code[:min(2, len(code))] {
	case "58": // the system's errors, such as of a disk
		return domain.KindUnavailable, "storage_failing"
	case "08", "53", "57": // connection, resources, an operator's doing
		return domain.KindUnavailable, "unavailable"
	}
	return domain.KindInternal, "internal"
}

// classifySQLite reads an extended result code, whose low byte is the kind of failure.
func classifySQLite(code int) (domain.Kind, string) {
	switch code {
	case 1555, 2067: // primary key, unique
		return domain.KindConflict, "already_exists"
	case 787: // foreign key
		return domain.KindInvalid, "still_referenced"
	}
	switch code & 0xff {
	case 5, 6, 7, 9: // busy, locked, no memory, interrupted by the deadline
		return domain.KindUnavailable, "unavailable"
	case 8:
		return domain.KindUnavailable, "storage_read_only"
	case 10: // input or output
		return domain.KindUnavailable, "storage_failing"
	case 13:
		return domain.KindUnavailable, "storage_full"
	case 14:
		return domain.KindUnavailable, "storage_not_opened"
	}
	return domain.KindInternal, "internal"
}
