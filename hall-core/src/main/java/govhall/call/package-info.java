/** Calling tickets (叫号) and what a clerk does with a called one; the call rule and its twin. */
package govhall.call;
