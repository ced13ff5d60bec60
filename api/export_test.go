package api

// Impatient lets no photo wait for its place.
func Impatient(s *Server) { s.images.Patience = 1 }
