const propertyOf = (object, key) => Reflect.getOwnPropertyDescriptor(object, key);

/** What jest's `expect` knows. It is kept with `expect`, and each file begins with it anew. */
const expectation = Symbol.for("$$jest-matchers-object");

/** Makes the properties of objects what they were when this was called, also these of which a window lists none. */
module.exports = function restoring(objects, unlisted = []) {
  const all = [...new Set(objects)].map((object) => [
    object,
    new Map(
      [...Reflect.ownKeys(object), ...unlisted.filter((key) => Object.hasOwn(object, key))]
        // Of a window some properties show only their values.
        .map((key) => [key, propertyOf(object, key) ?? { shown: object[key] }]),
    ),
  ]);
  return () => {
    for (const [object, properties] of all) {
      for (const key of Reflect.ownKeys(object)) {
        if (!properties.has(key) && key !== expectation) Reflect.deleteProperty(object, key);
      }
      for (const [key, property] of properties) {
        if ("shown" in property) {
          if (object[key] !== property.shown) object[key] = property.shown;
          continue;
        }
        const now = propertyOf(object, key);
        const same =
          now && now.value === property.value && now.get === property.get && now.set === property.set;
        if (!same) Reflect.defineProperty(object, key, property);
      }
    }
  };
};
