package org.termbridge.intake;

/**
 * What a container may inflate to before it is refused; sizes in bytes.
 *
 * @param entries entries of one container
 * @param total inflated size of all entries
 * @param entry inflated size of one entry
 * @param ratio inflated to stored size, looked at above one megabyte
 * @param depth containers inside containers
 */
public record Limits(int entries, long total, long entry, int ratio, int depth) {

  public static final Limits DEFAULT =
      new Limits(
          /* entries= */ 20_000,
          /* total= */ 400L << 20,
          /* entry= */ 200L << 20,
          /* ratio= */ 100,
          /* depth= */ 5);
}
