/** What must not be read, guessed or forged (隐私与防伪). */
package govhall.privacy;
