/**
 * The generator of the demo town: an invented place, drawn from a fixed seed, so that every run of the portal and every test sees the
 * same streets. {@link ua.vikno.demotown.DemoTown} writes it; {@code DemoTownIT} compares the committed file with a fresh one.
 */
package ua.vikno.demotown;
