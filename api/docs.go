package api

import (
	"net/http"

	"github.com/labstack/echo/v4"
	swagger "github.com/swaggo/files/v2"
)

// initializer points the embedded Swagger UI at our contract; its own one points
// at a demonstration somewhere on the internet.
const initializer = `window.onload = function () {
  window.ui = SwaggerUIBundle({
    url: "/openapi.yaml", dom_id: "#swagger-ui", deepLinking: true, validatorUrl: null,
    presets: [SwaggerUIBundle.presets.apis], layout: "BaseLayout"
  });
};
`

// docs serves the contract and a page to read and try it, all from the binary:
// the policy forbids the page to load anything from elsewhere.
func docs(e *echo.Echo, spec []byte) {
	policy := func(next echo.HandlerFunc) echo.HandlerFunc {
		return func(c echo.Context) error {
			c.Response().Header().Set("Content-Security-Policy", "default-src 'self'; img-src 'self' data:")
			return next(c)
		}
	}
	e.GET("/openapi.yaml", func(c echo.Context) error { return c.Blob(http.StatusOK, "application/yaml", spec) })
	e.GET("/docs", func(c echo.Context) error { return c.Redirect(http.StatusMovedPermanently, "/docs/") })
	e.GET("/docs/swagger-initializer.js", func(c echo.Context) error {
		return c.Blob(http.StatusOK, "text/javascript; charset=utf-8", []byte(initializer))
	}, policy)
	e.GET("/docs/*", echo.WrapHandler(http.StripPrefix("/docs/", http.FileServerFS(swagger.FS))), policy)
}
