import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import './tabs.css';

interface TabsProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly tabs: readonly { readonly value: string; readonly label: string; readonly content: ReactNode }[];
}

export const Tabs = ({ label, value, onChange, tabs }: TabsProps) => (
  <AriaTabs selectedKey={value} onSelectionChange={(key) => onChange(String(key))} className="k-tabs">
    <TabList aria-label={label} className="k-tab-list">
      {tabs.map((tab) => (
        <Tab key={tab.value} id={tab.value} className="k-tab">
          {tab.label}
        </Tab>
      ))}
    </TabList>
    {tabs.map((tab) => (
      <TabPanel key={tab.value} id={tab.value} className="k-tab-panel">
        {tab.content}
      </TabPanel>
    ))}
  </AriaTabs>
);
