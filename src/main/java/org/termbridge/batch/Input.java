package org.termbridge.batch;

import java.nio.file.Path;

/**
 * One file to work on.
 *
 * @param file as the user gave it, or found below a folder that the user gave
 * @param name path below that folder with {@code /} between the steps; the file name alone if the
 *     file itself was given
 * @param walked found in a folder rather than named
 */
public record Input(Path file, String name, boolean walked) {}
