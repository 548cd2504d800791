/** Simulated citizens and clerks who work the hall through its public doors (演示): what a newcomer sees first. */
package govhall.standalone.demo;
