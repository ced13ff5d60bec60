package blobs

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
)

// directory keeps each blob in a file.
type directory string

func (d directory) path(name string) string {
	return filepath.Join(string(d), filepath.FromSlash(name))
}

// tighten takes from everybody else what an earlier version, or whoever made the folder, let them read. A folder that
// is private already is believed to be so below.
func (d directory) tighten() error {
	root, err := os.Stat(string(d))
	if errors.Is(err, fs.ErrNotExist) || err == nil && (!root.IsDir() || root.Mode().Perm() == 0o700) {
		return nil
	}
	if err != nil {
		return err
	}
	return filepath.WalkDir(string(d), func(path string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case e.IsDir():
			return os.Chmod(path, 0o700)
		case e.Type().IsRegular():
			return os.Chmod(path, 0o600)
		}
		return nil
	})
}

// Get reads the file.
func (d directory) Get(_ context.Context, name string) ([]byte, error) {
	return os.ReadFile(d.path(name))
}

// Put writes the file under a name of its own and renames it when the disk has it:
// whoever finds the name finds all of it, whenever the machine stops.
func (d directory) Put(_ context.Context, name string, data []byte) error {
	path := d.path(name)
	if _, err := os.Stat(path); !errors.Is(err, fs.ErrNotExist) {
		return err // there already, or not to be reached
	}
	folder := filepath.Dir(path)
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return err
	}
	f, err := os.CreateTemp(folder, ".part-*")
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	if err == nil {
		err = f.Sync()
	}
	if err = errors.Join(err, f.Close()); err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		return errors.Join(err, os.Remove(f.Name()))
	}
	return d.sync(folder)
}

// sync makes the names in the folder last, and the folder's own name. Windows
// knows no such thing and needs none.
func (d directory) sync(folder string) error {
	if runtime.GOOS == "windows" {
		return nil
	}
	for _, name := range []string{folder, filepath.Dir(folder), filepath.Dir(string(d))} {
		f, err := os.Open(name)
		if err != nil {
			return err
		}
		if err := errors.Join(f.Sync(), f.Close()); err != nil {
			return err
		}
	}
	return nil
}
