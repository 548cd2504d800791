/** Says in words why something was not done (问题详情, RFC 9457). */
package govhall.web.problem;
