// Stands in for "server-only" and "client-only", which are marks for Next's bundler, not code.
export {};
