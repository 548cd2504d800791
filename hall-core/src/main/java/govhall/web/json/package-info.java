/** Takes JSON only as it must be (严格 JSON, RFC 8259): what is unclear is refused, never guessed. */
package govhall.web.json;
