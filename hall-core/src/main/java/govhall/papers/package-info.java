/** The papers of a case (材料): what the window ticks, what may follow or be declared, and the files that are handed in. */
package govhall.papers;
