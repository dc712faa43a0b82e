/** In place of the LWC engine, which wants a browser: the folders that are mutated have classes, but no components. */
module.exports = { registerDecorators: (type) => type };
