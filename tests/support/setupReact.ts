// Before React is loaded: its development build notes for each element who made it, with a stack of calls, so that a
// warning can say so. Here a warning fails its test, which says where it was; the notes take about a tenth of the time of
// component tests.
import * as React from 'react';

Reflect.deleteProperty(console, 'createTask');

// React itself stops noting after ten thousand elements in a second. Where it counts them is its own affair: if that moves,
// the tests are slower again, and nothing else.
const counter: unknown = Reflect.get(
  React,
  '__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE',
);
if (typeof counter === 'object' && counter !== null)
  Object.defineProperty(counter, 'recentlyCreatedOwnerStacks', { get: () => 10_000, set: () => {} });
