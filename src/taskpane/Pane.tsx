import { FluentProvider, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { lazy, type ReactNode, Suspense, useCallback, useRef } from "react";
import { type Language } from "../messages/words";
import { SelectionQuestion } from "./data/UseSelection";
import { FirstRun } from "./firstRun/FirstRun";
import { useStoryWords } from "./ranking/story/storyTexts";
import { useIdle } from "./shared/hooks/useIdle";
import { InsertBar } from "./shared/InsertBar";
import { useHeard } from "./shared/look/heard";
import { HelpIcon } from "./shared/look/icons";
import { useKeptFocus } from "./shared/hooks/useKeptFocus";
import { KeepWeights } from "./shared/KeepWeights";
import { Loading } from "./shared/loading/Loading";
import { loadedPart } from "./shared/loading/loadedPart";
import {
  LanguageProvider,
  PaneProvider,
  useLanguage,
  useNavigation,
  usePane,
  useSessionOr,
  useStory,
  useTexts,
} from "./shared/context";
import { NoticeBar } from "./shared/notices/NoticeBar";
import { TablesBar } from "./shared/TablesBar";
import { useTheme } from "./shared/look/theme";
import { type Navigation, type View } from "./state/navigation";
import { type PaneStore } from "./state/paneStore";
import { tabs } from "./tabs";

/** Loaded for a table without weights. */
const CreatePresets = lazy(() => import(/* webpackChunkName: "create" */ "./weights/presets/CreatePresets"));

/** Loaded when a locked preset is first tried, or something asked. */
const DraftBar = lazy(() => import(/* webpackChunkName: "draft" */ "./drafts/DraftBar"));

/** Loaded when a ranking has been there for a while, or a unit is chosen before. */
const story = loadedPart(() => import(/* webpackChunkName: "story" */ "./ranking/story/StoryView"));

/** Loaded when a table is first checked. */
const CheckView = lazy(() => import(/* webpackChunkName: "check" */ "./check/CheckView"));

/** Loaded when something is first published. */
const PublishView = lazy(() => import(/* webpackChunkName: "publish" */ "./publish/PublishView"));

const useStyles = makeStyles({
  // Not on the provider: Fluent gives its classes to what holds a menu too, which would cover the pane.
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: "hidden",
    // A word that is wider than its line is broken rather than cut.
    overflowWrap: "break-word",
    // A select is as wide as its longest option, the name of somebody's column, unless told that it may be less.
    "& .fui-Field, & .fui-Select, & .fui-Select__select": { minWidth: 0 },
    "& .fui-Select__select": { textOverflow: "ellipsis" },
  },
  // Where fonts are wide or words long, what does not fit goes to a second line.
  tabs: {
    padding: "0 2px",
    flexWrap: "wrap",
    "& [role=tab]": { paddingInline: "4px" },
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  content: { flexGrow: 1, overflowY: "auto", padding: "8px 12px 12px", minHeight: 0, position: "relative" },
});

interface PaneProps {
  readonly store: PaneStore;
  readonly navigation: Navigation;
  readonly language: Language;
  readonly dark: boolean;
}

export function Pane({ store, navigation, language, dark }: PaneProps) {
  const classes = useStyles();
  const main = useRef<HTMLElement>(null);
  useKeptFocus(main);
  return (
    <FluentProvider theme={useTheme(dark)}>
      <LanguageProvider value={language}>
        <PaneProvider value={{ store, navigation }}>
          <main ref={main} className={classes.pane}>
            <Title />
            <KeepWeights>
              <TablesBar />
              <SelectionQuestion />
              <Body />
              <NoticeBar />
              <BottomBar />
            </KeepWeights>
          </main>
        </PaneProvider>
      </LanguageProvider>
    </FluentProvider>
  );
}

/** Excel shows the pane's name above it; those who listen hear it here. */
function Title() {
  return <h1 className={useHeard()}>{useTexts("pane").title}</h1>;
}

/** What the workbook allows: first steps, a presets table to create, or the tabs. */
function Body() {
  const classes = useStyles();
  const text = useTexts("pane");
  const phase = usePane((state) => state.phase);
  const hasTables = usePane((state) => state.data !== null);
  const hasPresets = usePane((state) => state.presets !== null && state.presets.presets.length > 0);
  const isChecking = usePane((state) => state.checking !== null);
  const { view, open } = useNavigation();
  const needsTables = view !== "help" && view !== "share";
  const loading = <Loading label={text.loadingPart} />;
  if (phase === "starting") return <Loading label={text.loading} />;
  const isPublishing = view === "publish" && hasTables && hasPresets;
  if (isChecking || isPublishing)
    return (
      <div className={classes.content}>
        <KeepWeights key={isChecking ? "check" : view}>
          <Suspense fallback={loading}>{isChecking ? <CheckView /> : <PublishView />}</Suspense>
        </KeepWeights>
      </div>
    );
  const shown = tabs.find((tab) => tab.view === view) ?? tabs[0];
  return (
    <>
      <TabList
        className={classes.tabs}
        size="small"
        selectedValue={shown.view}
        onTabSelect={(_, { value }) => open(value as View)}
        aria-label={text.tabs}
      >
        {tabs.map((tab) => (
          <Tab
            key={tab.view}
            value={tab.view}
            id={`tab-${tab.view}`}
            {...(tab.view === "help"
              ? { icon: <HelpIcon />, "aria-label": text.help, title: text.help }
              : {})}
          >
            {tab.view === "help" ? undefined : text[tab.view]}
          </Tab>
        ))}
      </TabList>
      <div className={classes.content} role="tabpanel" aria-labelledby={`tab-${shown.view}`} tabIndex={-1}>
        {needsTables && !hasTables ? (
          <FirstRun />
        ) : needsTables && !hasPresets ? (
          <KeepWeights>
            <Suspense fallback={loading}>
              <CreatePresets />
            </Suspense>
          </KeepWeights>
        ) : (
          // One part that fails leaves the others, and the way to them.
          <KeepWeights key={shown.view}>
            <Suspense fallback={loading}>
              <BehindStory>
                <shown.Content />
              </BehindStory>
            </Suspense>
          </KeepWeights>
        )}
      </div>
    </>
  );
}

/** The tab's content, and a unit's story in its place: the content is not drawn anew for it. */
function BehindStory({ children }: { readonly children: ReactNode }) {
  const told = useStory();
  const { tag } = useLanguage();
  const isRanked = useSessionOr(({ result }) => "scored" in result, false);
  const prepare = useCallback(() => {
    story.prepare();
    useStoryWords.prepare(tag);
  }, [tag]);
  useIdle(isRanked, prepare);
  return (
    <>
      {told && <story.Part key={told.row} story={told} />}
      <div hidden={told !== null}>{children}</div>
    </>
  );
}

/** What inserts, or in its place what is asked first. */
function BottomBar() {
  const isShown = usePane(({ phase, checking }) => phase !== "starting" && checking === null);
  const hasTables = usePane(({ data, presets }) => data !== null && (presets?.presets.length ?? 0) > 0);
  const isDraft = useSessionOr((session) => session.draft, false);
  const isAsking = usePane(({ question }) => question !== null) || isDraft;
  if (!isShown) return null;
  if (!isAsking) return hasTables && <InsertBar />;
  return (
    <Suspense>
      <DraftBar />
    </Suspense>
  );
}
