package org.termbridge;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.termbridge.carrier.CarrierFormat;
import org.termbridge.intake.Limits;
import org.termbridge.merge.MergePolicy;
import org.termbridge.segment.SegmentOptions;

/**
 * How to merge.
 *
 * @param source the original, or a folder to look for it in
 * @param policy for translations that are not there or not ready
 * @param as what a carrier becomes; XHTML if empty
 * @param limits against hostile originals
 * @param segment the sentence rules that the extraction used
 * @param dryRun plan only, write nothing
 * @param force replace existing outputs that differ
 */
public record MergeOptions(
    Optional<Path> source,
    MergePolicy policy,
    Optional<CarrierFormat> as,
    Limits limits,
    SegmentOptions segment,
    boolean dryRun,
    boolean force) {

  public static final MergeOptions DEFAULT =
      new MergeOptions(
          Optional.empty(),
          MergePolicy.DEFAULT,
          Optional.empty(),
          Limits.DEFAULT,
          SegmentOptions.DEFAULT,
          /* dryRun= */ false,
          /* force= */ false);

  public MergeOptions withSource(Path newSource) {
    return new MergeOptions(Optional.of(newSource), policy, as, limits, segment, dryRun, force);
  }

  public MergeOptions withPolicy(MergePolicy newPolicy) {
    return new MergeOptions(source, newPolicy, as, limits, segment, dryRun, force);
  }

  /** The same options, with nothing put into place. */
  MergeOptions dry() {
    return new MergeOptions(source, policy, as, limits, segment, /* dryRun= */ true, force);
  }

  /** The same options, leaving out translations that the document does not keep. */
  MergeOptions without(Map<String, String> unkept) {
    return withPolicy(policy.without(unkept));
  }

  public MergeOptions withAs(CarrierFormat format) {
    return new MergeOptions(source, policy, Optional.of(format), limits, segment, dryRun, force);
  }
}
