/** What happened (事件流): events, the new states that they carry, and the offset that names a history. */
package govhall.stream;
