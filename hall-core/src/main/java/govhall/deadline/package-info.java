/** When something is due (期限): the working calendar, the legal clock and its lights, as pure functions of what is given. */
package govhall.deadline;
