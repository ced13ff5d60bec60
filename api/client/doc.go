// Package client calls the service from Go: one method an operation, typed
// bodies and answers, all made from openapi.yaml.
//
//	c, err := client.NewClientWithResponses("http://localhost:8080", client.WithRequestEditorFn(
//		func(_ context.Context, r *http.Request) error {
//			r.Header.Set("Authorization", "Bearer "+token)
//			return nil
//		}))
//	res, err := c.ListRequestsWithResponse(ctx, nil)
//
// Of an answer exactly one field is set: JSON200 (or JSON201) when it went well,
// ApplicationProblemJSONDefault when it did not.
package client
