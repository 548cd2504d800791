/** The hall's own Redis (自带 Redis): finds or unpacks one, starts it, keeps it alive and ends it with the program. */
package govhall.standalone.redis;
