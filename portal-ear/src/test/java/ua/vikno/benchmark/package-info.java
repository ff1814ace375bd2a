/** Measures the portal against the floor of its own server on this machine; started by the scripts in {@code benchmarks/}. */
package ua.vikno.benchmark;
