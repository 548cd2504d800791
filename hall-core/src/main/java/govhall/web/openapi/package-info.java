/** The doors describe themselves (接口描述, OpenAPI 3.1). */
package govhall.web.openapi;
