/** The waist of the house: runs scripts (脚本) and reads streams. No other room imports a Redis client. */
package govhall.redis;
