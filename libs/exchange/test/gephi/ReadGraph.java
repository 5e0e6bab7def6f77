import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Table;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/** Opens a file as Gephi does, and prints on one line what it found: nodes, edges, direction and columns as Gephi shows them. */
public class ReadGraph {
  public static void main(String[] arguments) throws Exception {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    Workspace workspace = projects.getCurrentWorkspace();
    ImportController importer = Lookup.getDefault().lookup(ImportController.class);
    Container container = importer.importFile(new File(arguments[0]));
    importer.process(container, new DefaultProcessor(), workspace);
    GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);
    System.out.println(
        String.join(
            ";",
            String.valueOf(model.getGraph().getNodeCount()),
            String.valueOf(model.getGraph().getEdgeCount()),
            model.isUndirected() ? "undirected" : "directed",
            columns(model.getNodeTable()),
            columns(model.getEdgeTable())));
  }

  private static String columns(Table table) {
    List<String> names = new ArrayList<>();
    for (Column column : table) names.add(column.getTitle());
    return String.join(",", names);
  }
}
