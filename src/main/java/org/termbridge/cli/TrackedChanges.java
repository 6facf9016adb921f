package org.termbridge.cli;

/** What to do with a document that has tracked changes. */
public enum TrackedChanges {
  ACCEPT,
  REFUSE
}
