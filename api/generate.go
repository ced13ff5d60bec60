package api

//go:generate go run ./oapigen
