import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.filters.FilterConfigurationMapper;
import net.sf.okapi.common.filterwriter.XLIFFWriter;
import net.sf.okapi.common.pipelinedriver.BatchItemContext;
import net.sf.okapi.common.pipelinedriver.PipelineDriver;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.steps.common.FilterEventsWriterStep;
import net.sf.okapi.steps.common.RawDocumentToFilterEventsStep;
import net.sf.okapi.steps.segmentation.Parameters;
import net.sf.okapi.steps.segmentation.SegmentationStep;

/**
 * What Okapi's own tool does for {@code tikal -x -seg}: filter, segmentation by the bundled rules,
 * XLIFF 1.2; all files in one run.
 *
 * <p>Usage: {@code OkapiPipeline RULES.srx OUTPUT-FOLDER INPUT...}; an input is a file or a folder.
 */
public final class OkapiPipeline {

  private OkapiPipeline() {}

  public static void main(String[] arguments) throws IOException {
    Path output = Files.createDirectories(Path.of(arguments[1]));
    PipelineDriver driver = new PipelineDriver();
    FilterConfigurationMapper mapper = new FilterConfigurationMapper();
    mapper.addConfigurations("net.sf.okapi.filters.html.HtmlFilter");
    mapper.addConfigurations("net.sf.okapi.filters.openxml.OpenXMLFilter");
    driver.setFilterConfigurationMapper(mapper);
    driver.addStep(new RawDocumentToFilterEventsStep());
    driver.addStep(segmentation(arguments[0]));
    driver.addStep(new FilterEventsWriterStep(new XLIFFWriter()));
    for (String argument : List.of(arguments).subList(2, arguments.length)) {
      for (Path file : files(Path.of(argument))) {
        driver.addBatchItem(item(file, output));
      }
    }
    driver.processBatch();
    driver.destroy();
  }

  private static SegmentationStep segmentation(String rules) {
    SegmentationStep step = new SegmentationStep();
    Parameters parameters = (Parameters) step.getParameters();
    parameters.setSegmentSource(true);
    parameters.setSegmentTarget(false);
    parameters.setSourceSrxPath(rules);
    return step;
  }

  private static BatchItemContext item(Path file, Path output) {
    String filter = file.toString().endsWith(".docx") ? "okf_openxml" : "okf_html";
    URI target = output.resolve(file.getFileName() + ".xlf").toUri();
    RawDocument document =
        new RawDocument(file.toUri(), "UTF-8", LocaleId.ENGLISH, LocaleId.FRENCH, filter);
    return new BatchItemContext(document, target, "UTF-8");
  }

  private static List<Path> files(Path input) throws IOException {
    try (Stream<Path> files = Files.walk(input)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
