import { library } from "../../tsup.base";

export default library(["src/index.ts", "src/classification/index.ts", "src/testing/index.ts"]);
