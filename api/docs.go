package api

import (
	"net/http"

	"github.com/labstack/echo/v4"
	"github.com/swaggest/swgui/v5/static"
	"github.com/vearutop/statigz"
)

// docsPage loads Swagger UI from beside itself, and no script or style stands in it:
// the policy forbids both that and other hosts.
const docsPage = `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="UTF-8">
<title>songyao 问医送药 API</title>
<link rel="stylesheet" href="swagger-ui.css">
<link rel="icon" type="image/png" href="favicon-32x32.png" sizes="32x32">
</head>
<body>
<div id="swagger-ui"></div>
<script src="swagger-ui-bundle.js"></script>
<script src="swagger-initializer.js"></script>
</body>
</html>
`

// initializer points Swagger UI at our contract.
const initializer = `window.onload = function () {
  window.ui = SwaggerUIBundle({
    url: "/openapi.yaml", dom_id: "#swagger-ui", deepLinking: true, validatorUrl: null,
    presets: [SwaggerUIBundle.presets.apis], layout: "BaseLayout"
  });
};
`

// docs serves the contract and a page to read and try it, all from the binary. Swagger UI
// is in it as the half megabyte of gzip that is sent, without source maps.
func docs(e *echo.Echo, spec []byte) {
	policy := func(next echo.HandlerFunc) echo.HandlerFunc {
		return func(c echo.Context) error {
			c.Response().Header().Set("Content-Security-Policy", "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'")
			c.Response().Header().Set("Cache-Control", "no-cache")
			return next(c)
		}
	}
	e.GET("/openapi.yaml", func(c echo.Context) error { return c.Blob(http.StatusOK, "application/yaml", spec) })
	e.GET("/docs", func(c echo.Context) error { return c.Redirect(http.StatusMovedPermanently, "/docs/") })
	e.GET("/docs/", func(c echo.Context) error { return c.HTML(http.StatusOK, docsPage) }, policy)
	e.GET("/docs/swagger-initializer.js", func(c echo.Context) error {
		return c.Blob(http.StatusOK, "text/javascript; charset=utf-8", []byte(initializer))
	}, policy)
	e.GET("/docs/*", echo.WrapHandler(http.StripPrefix("/docs/", statigz.FileServer(static.FS))), policy)
}
